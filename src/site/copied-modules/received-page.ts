/** Matches the path of the page of a received text, below the site's base: its words are on the page of the review. */
export const receivedPage = /^reviews\/[^/]+\/received\/$/;
