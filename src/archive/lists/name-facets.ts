// Browsers import this module: it must import nothing.

/** The facets by which only the search limits its results: their values are names. No lists have them. */
export const nameFacets = ['film', 'publication', 'critic'] as const;

export type NameFacet = (typeof nameFacets)[number];
