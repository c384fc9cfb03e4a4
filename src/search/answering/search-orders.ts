/** The orders of results beside the best first: the names are those of lists, the directions too. */
export const searchOrders = ['title', 'rating', 'length'] as const;
