// For every page except the search page: loads nothing of the search until the reader is about to
// search, or has come from a search, nothing of the passages until the reader opens one, nothing of the player
// until its button is pressed, and nothing of another interface language until the address asks for it.

import { listenForPassages } from '../../reading/listen-for-passages.ts';
import { interfaceParameter } from '../../site/copied-modules/interface-parameter.ts';
import { marksParameter } from '../copied-modules/marks-parameter.ts';
import { listenForHotkeys, onIntent } from '../copied-modules/search-intent.ts';

/** How long the page may be invisible, in milliseconds. */
const patience = 1500;

const form = document.querySelector<HTMLFormElement>('.search-form form');
const field = form?.querySelector('input');

if (form && field) {
  const load = () => {
    import('./search-box.ts')
      .then((box) => box.startSearchBox(form))
      // If loading fails, the next input tries again.
      .catch(() => form.addEventListener('input', load, { once: true }));
  };
  listenForHotkeys(field);
  onIntent(form, load);
}

listenForPassages();

const button = document.querySelector<HTMLElement>('.listen');
button?.addEventListener('click', () => {
  // Browsers let it sound only if it is made while the press is handled.
  const context = new AudioContext();
  void import('../../reading/listening/open-player.ts').then((player) =>
    player.openPlayer(button, context),
  );
});

const parameters = new URLSearchParams(location.search);
const language = parameters.get(interfaceParameter);

/** Changes the language of the interface. Until then, the page is invisible, so that nothing moves in sight. */
async function changeInterface(to: string): Promise<void> {
  const { style } = document.body;
  const show = () => {
    style.visibility = '';
  };
  style.visibility = 'hidden';
  setTimeout(show, patience);
  await import('../../translation/show-interface.ts')
    .then((translation) => translation.showInterface(to))
    .catch(console.error);
  show();
}

if (language && language !== document.documentElement.lang) await changeInterface(language);
if (parameters.has(marksParameter)) void import('./highlight-matches.ts');
