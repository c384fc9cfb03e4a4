/**
 * The parameter of a review's address that says which of its words to highlight. Keep `marks`: links
 * with it are published.
 */
export const marksParameter = 'marks';
