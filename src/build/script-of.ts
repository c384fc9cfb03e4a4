/** Modules of the search that a page needs only for some queries, or after the first results. */
const seldom =
  /\/search\/(?:stemmer\/|answer\/(?:facets|phrases)|query\/labelled-themes|vocabulary\/(?:unknown\/|entry-stems|theme-passages|facet-table))/;

/** The rest of the search, but for what belongs to one page: what every query needs. */
const always =
  /\/src\/search\/(?:answer|query|text|vocabulary)\/|\/src\/search\/browser\/(?:answer-words|elements|excerpt-nodes|search-words)\.ts$/;

/**
 * The script that a module goes into: what every query needs is one script, which takes fewer bytes
 * than several. The bundler sees to the others.
 */
export function scriptOf(module: string): string | null {
  return always.test(module) && !seldom.test(module) ? 'search' : null;
}
