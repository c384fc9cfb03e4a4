// Code that most queries do not need. Each part is a separate script, loaded by the first query
// that needs it.

export const loadDivision = () => import('./divide-words.ts');
export const loadFacets = () => import('../facets/facet-counts.ts');
export const loadNames = () => import('./read-names.ts');
export const loadPagefindEngine = () => import('../engine/pagefind-engine.ts');
export const loadPhrases = () => import('../phrases/phrases.ts');
export const loadSeveralWords = () => import('./several-words.ts');
export const loadThemes = () => import('../themes/named-themes.ts');
export const loadUnknownWords = () => import('./resolve-unknown-part.ts');
