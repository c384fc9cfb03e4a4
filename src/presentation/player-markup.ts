import { stringsFor } from '../i18n/interface-languages.ts';

/**
 * The controls of the player as HTML, in an interface language. The script of the player fetches them. A
 * page with several critics adds their names to the choices; elsewhere a style rule hides the choices.
 */
export function playerMarkup(language: string): string {
  const words = stringsFor(language).listening.player;
  const text = (string: string) => string.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const { play, pause, stop, paragraph, volume, follow, explanation } = words;
  const choice = (label: string, none: string) =>
    `<label>${text(label)} <select><option>${text(none)}</select></label>`;
  return [
    `<div class="player" role="group" aria-label="${text(words.title)}">`,
    `<button type="button" data-play="${text(play)}" data-pause="${text(pause)}"></button>`,
    `<button type="button">${text(stop)}</button>`,
    `<input type="range" min="1" aria-label="${text(paragraph)}"><span></span>`,
    `<label>${text(volume)} <input type="range" max="1" step="any" value="1"></label>`,
    `<label><input type="checkbox"> ${text(follow)}</label>`,
    choice(words.critic, words.allCritics),
    choice(words.against, words.nobody),
    `<small>${text(explanation)}</small></div>`,
  ].join('');
}
