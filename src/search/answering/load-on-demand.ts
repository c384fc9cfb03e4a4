import { inTime } from '../loading/fetch-file.ts';

// Scripts that arrive besides the one that imports them: together with it, or once a query needs them.

/** Loads what narrows an answer by facets, and counts its reviews by them. */
export const loadFacets = () => inTime(import('../facets/facet-counts.ts'));
/** Loads what shows passages on chosen themes. */
export const loadChosenThemes = () => inTime(import('./on-demand/chosen-themes.ts'));
/** Loads the engine that asks Pagefind. */
export const loadPagefindEngine = () => inTime(import('../engine/pagefind/pagefind-engine.ts'));
/** Loads the engine that searches the texts of a small archive. */
export const loadTextEngine = () => inTime(import('../engine/text-engine.ts'));
