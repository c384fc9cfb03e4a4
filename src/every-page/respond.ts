// Answers to the address, to the history and to presses on a page that shows a review, or has one to listen to.

import { keptQuery } from '../search/copied-modules/kept-query.ts';
import { marksParameter } from '../search/copied-modules/marks-parameter.ts';
import { interfaceParameter } from '../site/copied-modules/interface-parameter.ts';

/** How long the page may be invisible, in milliseconds. */
const patience = 1500;

/** Changes the language of the interface. Until then, the page is invisible, so that nothing moves in sight. */
async function changeInterface(to: string): Promise<void> {
  const { style } = document.body;
  const show = () => {
    style.visibility = '';
  };
  style.visibility = 'hidden';
  setTimeout(show, patience);
  await import('../translation/show-interface.ts')
    .then((translation) => translation.showInterface(to))
    .catch(console.error);
  show();
}

/** Shows the interface in the language that the address asks for, and highlights what the search found. */
async function followParameters(): Promise<void> {
  const parameters = new URLSearchParams(location.search);
  const language = parameters.get(interfaceParameter);
  if (language && language !== document.documentElement.lang) await changeInterface(language);
  if (parameters.has(marksParameter)) void import('../search/browser/highlight-matches.ts');
}

const parametersFollowed = followParameters();

/**
 * Writes into the search box what the reader had typed there, who returns by the history. The focus stays where the
 * browser puts it: in the box, it would open the list and, on a small screen, a keyboard.
 */
function restoreQuery(): void {
  const field = document.querySelector<HTMLInputElement>('.search-form input');
  if (field?.value === '') field.value = keptQuery();
}

restoreQuery();

/**
 * Answers to a press: on the button of the player, with the player; on a button that copies, by copying; on a
 * passage, with its card. Without a press, completes the card of the passage that the address names. If the player
 * cannot be opened, its button stays.
 *
 * @param context the audio context, if the press was on the button of the player
 * @throws {Error} if something that answers to the press cannot be fetched
 */
export async function respond(press?: Event, context?: AudioContext): Promise<void> {
  const button = context && document.querySelector<HTMLElement>('.listen');
  if (button) {
    const player = await import('../reading/listening/open-player.ts');
    // Of two presses in a row, the first is answered.
    if (button.hidden) return context.close();
    await player.openPlayer(button, context).catch((error: unknown) => {
      document.querySelector('.player')?.remove();
      button.hidden = false;
      void context.close();
      throw error;
    });
  } else if (press) {
    const copy = press.target instanceof Element && press.target.closest('.copy');
    if (copy) return (await import('../reading/copy.ts')).copyFor(copy);
    const cards = await import('../reading/passage-cards.ts');
    await cards.openCard(press.target);
  } else if (location.hash.startsWith('#passage-')) {
    // The focus moves only once the page is visible.
    await parametersFollowed;
    const cards = await import('../reading/passage-cards.ts');
    await cards.completeCard();
  }
}
