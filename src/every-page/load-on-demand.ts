// The script of every page except the search page. It loads the others only once the reader needs them: the
// search when about to search, and what answers to a press or to the address when there is one; and, once all is there,
// what the page needs without a network.
import { requestFirstFiles } from '../search/copied-modules/request-first-files.ts';
import { listenForHotkeys, onIntent } from '../search/copied-modules/search-intent.ts';

// Where the interface lacks texts, scripts show some in another language than that of the page.
if (interfaceHasGaps) {
  void import('../translation/mark-fallbacks.ts').then(({ markFallbacks }) => markFallbacks());
}

const form = document.querySelector<HTMLFormElement>('.search-form form');
const field = form?.querySelector('input');

if (form && field) {
  const { index, pagefind, searching, failed } = form.dataset;
  // Screen readers announce what appears in it.
  const note = form.appendChild(document.createElement('output'));
  const say = (message = '') => {
    note.textContent = message;
  };
  let sent: ReturnType<typeof requestFirstFiles> | undefined;
  let box: typeof import('../search/browser/search-box.ts') | undefined;
  const giveUp = () => box || say(failed);
  field.addEventListener('input', () => box || say(field.value && searching));
  onIntent(form, () => {
    sent ??= requestFirstFiles(form.action, index, pagefind?.split(' '));
    // No script should take longer than 8 s.
    setTimeout(giveUp, 8000);
    // The box imports these, too, and reports if they do not arrive. The first brings what answers.
    void import('../search/browser/after-suggestions.ts');
    if (pagefind) {
      void import(/* @vite-ignore */ `${index}pagefind.js`);
      void import('../search/engine/pagefind/pagefind-engine.ts');
    }
    const loading = import('../search/browser/search-box.ts');
    loading.then((loaded) => {
      box = loaded;
      box.startSearchBox(form, note, sent);
    }, giveUp);
  });
  listenForHotkeys(field);
}

const respond = (press?: Event, context?: AudioContext) => {
  const loading = import('./respond.ts');
  void loading.then((answer) => answer.respond(press, context));
};

// What the reader typed is kept in the history.
const followAddress = () => {
  if (history.state || /\?|#passage-/.test(location.href)) respond();
};

addEventListener('hashchange', followAddress);
followAddress();

document.querySelector('article')?.addEventListener('click', respond);
// Browsers let the context sound only if it is made while the press is handled.
document
  .querySelector('.listen')
  ?.addEventListener('click', (press) => respond(press, new AudioContext()));

addEventListener('load', () => import('../offline/start.ts'));
