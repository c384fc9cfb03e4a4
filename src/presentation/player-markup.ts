import { stringsFor } from '../i18n/interface-languages.ts';
import { escaped } from './svg.ts';

/**
 * The controls of the player as HTML, in an interface language. The script of the player fetches them. A
 * page with several critics adds their names to the choices; elsewhere a style rule hides the choices.
 */
export function playerMarkup(language: string): string {
  const words = stringsFor(language).listening.player;
  const { play, pause, stop, paragraph, volume, follow, explanation } = words;
  const choice = (label: string, none: string) =>
    `<label>${escaped(label)} <select><option>${escaped(none)}</select></label>`;
  return [
    `<div class="player" role="group" aria-label="${escaped(words.title)}">`,
    `<button type="button" data-play="${escaped(play)}" data-pause="${escaped(pause)}"></button>`,
    `<button type="button">${escaped(stop)}</button>`,
    `<input type="range" min="1" aria-label="${escaped(paragraph)}"><span></span>`,
    `<label>${escaped(volume)} <input type="range" max="1" step="any" value="1"></label>`,
    `<label><input type="checkbox"> ${escaped(follow)}</label>`,
    choice(words.critic, words.allCritics),
    choice(words.against, words.nobody),
    `<small>${escaped(explanation)}</small></div>`,
  ].join('');
}
