// The script of the search page: it requests at once what the others would request one after the other.

import { requestFirstFiles } from '../copied-modules/request-first-files.ts';

// Where the interface lacks texts, scripts show some in another language than that of the page.
if (interfaceHasGaps) {
  void import('../../translation/mark-fallbacks.ts').then(({ markFallbacks }) => markFallbacks());
}

const form = document.querySelector<HTMLFormElement>('main form');
if (form) {
  const { index, pagefind } = form.dataset;
  const sent = requestFirstFiles(form.action, index, pagefind?.split(' '));
  // The page imports these, too, and reports if they do not arrive. The first brings what answers.
  void import('./after-results.ts');
  if (pagefind) {
    void import(/* @vite-ignore */ `${index}pagefind.js`);
    void import('../engine/pagefind/pagefind-engine.ts');
  }
  const loading = import('./search-page.ts');
  void loading.then((page) => page.startSearchPage(form, sent));
}

window.onload = () => import('../../offline/start.ts');
