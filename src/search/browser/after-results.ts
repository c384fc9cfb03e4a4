// What a search page needs once it shows results: a separate script, which does not delay the first
// results.

export { showFacetCounts } from './facet-count-labels.ts';
export { listenForResultKeys } from './result-keys.ts';
export { showAround } from './show-around.ts';
