// What a search page needs once it shows results. It is a script of its own, so that it does not delay
// the first results.

export { showFacetCounts } from './facet-count-labels.ts';
export { carryQueryToLanguages, pageParts } from './page-parts.ts';
export { listenForResultKeys } from './result-keys.ts';
