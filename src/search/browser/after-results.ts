// What a search page needs once it shows results: a separate script, which does not delay the first
// results.

export { showFacetCounts } from './facet-count-labels.ts';
export { carryQueryToLanguages, pageParts } from './page-parts.ts';
export { listenForResultKeys } from './result-keys.ts';
