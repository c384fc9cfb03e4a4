/**
 * The orders that the search page offers besides best match: orders of lists, in the same
 * directions. A new order of lists is not offered until it is added here. `language` cannot be: the
 * index serves every interface language, and each sorts the names of languages differently.
 */
export const searchOrders = ['title', 'rating', 'length'] as const;
