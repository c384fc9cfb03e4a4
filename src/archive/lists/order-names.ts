// Browsers import this module: it must import nothing.

/** The orders of reviews. Lists are sorted by title; the search offers the others too. */
export const orders = ['title', 'rating', 'length'] as const;

export type Order = (typeof orders)[number];
