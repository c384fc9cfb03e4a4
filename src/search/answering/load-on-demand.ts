import { inTime } from '../vocabulary/fetch-file.ts';

// Scripts that arrive besides the one that imports them: together with it, or once a query needs them.

export const loadFacets = () => inTime(import('../facets/facet-counts.ts'));
export const loadPagefindEngine = () => inTime(import('../engine/pagefind-engine.ts'));
export const loadTextEngine = () => inTime(import('../engine/text-engine.ts'));
