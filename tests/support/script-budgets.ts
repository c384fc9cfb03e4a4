/**
 * Maximum size of the script of any page but a search page, in bytes after Brotli: all that is sent
 * before the reader shows the intent to search.
 */
export const maximumBeforeIntent = 700;

/**
 * Maximum size of all scripts that are fetched until the first results are shown, in bytes after
 * Brotli: by a search page, and by the search box of another page, with that page's script.
 */
export const maximumForFirstResults = { page: 27_392, box: 25_088 } as const;
