/** The parameter of a review's address that says which of its words to highlight. */
export const marksParameter = 'marks';
