// The script of every page except the search page. It loads the others only once the reader needs them: the
// search when about to search, and what answers to a press or to the address when there is one.
import { listenForHotkeys, onIntent } from '../search/copied-modules/search-intent.ts';
import { manifestFile, vocabularyFolder } from '../site/copied-modules/search-manifest.ts';

const form = document.querySelector<HTMLFormElement>('.search-form form');
const field = form?.querySelector('input');

if (form && field) {
  const { index, pagefind, searching, failed } = form.dataset;
  // Screen readers announce what appears in it.
  const note = document.createElement('output');
  const say = (message = '') => {
    note.textContent = message;
  };
  const sent = new Map<string, Promise<Response>>();
  const request = (address: string) => {
    sent.set(address, fetch(address, { cache: 'no-cache' }));
  };
  let box: typeof import('../search/browser/search-box.ts') | undefined;
  field.addEventListener('input', () => {
    if (!box) say(field.value && searching);
  });
  onIntent(form, () => {
    if (!note.parentNode) {
      form.append(note);
      // Each script would request what it needs only once it has arrived.
      request(index + vocabularyFolder + manifestFile);
      request(`${form.action}words.json`);
      if (pagefind) {
        void import(/* @vite-ignore */ `${index}pagefind.js`);
        for (const file of pagefind.split(' ')) request(index + file);
      }
    }
    // No script should take longer than 8 s.
    setTimeout(() => box || say(failed), 8000);
    // The box imports these, too, and reports if they do not arrive. The first brings what answers.
    void import('../search/browser/after-suggestions.ts');
    if (pagefind) void import('../search/engine/pagefind-engine.ts');
    const loading = import('../search/browser/search-box.ts');
    loading.then(
      (loaded) => {
        box = loaded;
        box.startSearchBox(form, sent, note);
      },
      () => say(failed),
    );
  });
  listenForHotkeys(field);
}

const load = () => import('./respond.ts');
const respond = (press?: Event, context?: AudioContext) =>
  void load().then((answer) => answer.respond(press, context));

const followAddress = () => {
  if (/\?|#passage-/.test(location.href)) respond();
};

addEventListener('hashchange', followAddress);
followAddress();

document.querySelector('#text')?.addEventListener('click', respond);
// Browsers let the context sound only if it is made while the press is handled.
document
  .querySelector('.listen')
  ?.addEventListener('click', (press) => respond(press, new AudioContext()));
