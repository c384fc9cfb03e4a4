// The script of every page except the search page. It loads the others only once the reader needs them: the
// search when about to search, and what answers to a press or to the address when there is one.
import { listenForHotkeys, onIntent } from '../search/copied-modules/search-intent.ts';

const form = document.querySelector<HTMLFormElement>('.search-form form');
const field = form?.querySelector('input');

if (form && field) {
  listenForHotkeys(field);
  onIntent(form, () =>
    import('../search/browser/search-box.ts').then((box) => box.startSearchBox(form)),
  );
}

const respond = (press?: Event, context?: AudioContext) =>
  void import('./respond.ts').then((answer) => answer.respond(press, context));

const followAddress = () => {
  if (/\?|#passage-/.test(location.href)) respond();
};

addEventListener('hashchange', followAddress);
followAddress();

document.querySelector('#text')?.addEventListener('click', (press) => respond(press));
// Browsers let the context sound only if it is made while the press is handled.
document
  .querySelector('.listen')
  ?.addEventListener('click', (press) => respond(press, new AudioContext()));
