/** The orders of results besides best first: orders of lists, in the same directions. */
export const searchOrders = ['title', 'rating', 'length'] as const;
