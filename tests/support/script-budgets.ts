/**
 * Maximum size of the script of any page but a search page, in bytes after Brotli: all that is sent
 * before the reader shows the intent to search.
 */
export const maximumBeforeIntent = 700;

/**
 * Maximum size of all scripts of a first answer in a small archive, in bytes after Brotli: on a search
 * page (27.6 kB), and in the search box of another page, with that page's script (24.4 kB).
 */
export const maximumForFirstResults = { page: 28_160, box: 25_088 } as const;

/** How much larger they may be in a larger archive, where Pagefind answers. */
export const moreInLargerArchive = 1536;
