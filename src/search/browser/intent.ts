// On every page but the search page: nothing of the search is loaded before there is a sign that
// someone will search, or has come from there.
import { marksParameter } from '../inlined/marks-parameter.ts';
import { atFirstSign, listenForHotkeys } from '../inlined/search-intent.ts';

const form = document.querySelector<HTMLFormElement>('.search-form form');
const field = form?.querySelector('input');

if (form && field) {
  const load = () => {
    import('./search-box.ts')
      .then(({ startSearchBox }) => startSearchBox(form))
      // Without a connection it is tried again with the next letter.
      .catch(() => form.addEventListener('input', load, { once: true }));
  };
  listenForHotkeys(field);
  atFirstSign(form, load);
}

if (new URLSearchParams(location.search).has(marksParameter)) void import('./arrival.ts');
