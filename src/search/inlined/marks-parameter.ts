/** The parameter of a review's address that says which of its words are to be marked. */
export const marksParameter = 'marks';
