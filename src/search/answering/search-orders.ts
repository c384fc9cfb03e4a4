/**
 * The orders of lists that the search page offers too, in the same directions. A new order must be
 * added here to be offered. `language` is left out: one index serves all interface languages, and
 * each sorts the names of languages differently.
 */
export const searchOrders = ['title', 'rating', 'length'] as const;
