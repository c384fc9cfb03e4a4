// For every page except the search page: loads nothing of the search until the reader is about to
// search, or has come from a search.
import { marksParameter } from '../copied-modules/marks-parameter.ts';
import { listenForHotkeys, onIntent } from '../copied-modules/search-intent.ts';

const form = document.querySelector<HTMLFormElement>('.search-form form');
const field = form?.querySelector('input');

if (form && field) {
  const load = () => {
    import('./search-box.ts')
      .then(({ startSearchBox }) => startSearchBox(form))
      // If loading fails, the next input tries again.
      .catch(() => form.addEventListener('input', load, { once: true }));
  };
  listenForHotkeys(field);
  onIntent(form, load);
}

if (new URLSearchParams(location.search).has(marksParameter)) void import('./highlight-matches.ts');
