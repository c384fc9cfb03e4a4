/**
 * Matches the paths of two pages, below the site's base, whose words are on the page of the review: of its received
 * text, and of its passages.
 */
export const wordsOfReview = /^reviews\/[^/]+\/(?:received|passages)\/$/;
