/** The content of the project. Editors change it: tests ask of it only what is true of any content. */
export const liveContent = 'content';

/**
 * The first five reviews and their records, as they were when the tests were written: what tests expect of particular
 * reviews, they expect of these.
 */
export const fiveReviews = 'tests/five-reviews';
