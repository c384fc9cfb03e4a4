/**
 * Maximum size of the script of any page but a search page, in bytes after Brotli: all that is sent
 * before the reader shows the intent to search.
 */
export const maximumBeforeIntent = 700;

/**
 * Maximum size of all scripts of a first answer in a small archive, in bytes after Brotli: on a search
 * page, and in the search box of another page, with that page's script. The first answer waits for
 * all of them: what only few answers need belongs in a script that is loaded later.
 */
export const maximumForFirstResults = { page: 28_160, box: 25_088 } as const;

/** How much larger they may be in a larger archive: they include the engine that asks Pagefind. */
export const moreInLargerArchive = 1536;
