/**
 * The parameter of a review's address that says which of its words to highlight. Keep `marks`: links
 * with it are published.
 */
export const marksParameter = 'marks';

/**
 * The parameter that says at which of the highlighted words of the paragraph the reader begins: the
 * offset of its first character, from 0. Without it, at the first.
 */
export const positionParameter = 'at';
