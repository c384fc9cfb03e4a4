/**
 * Adds to the name of an index, or of a file with what it does not tell, which reviews its numbers stand for.
 *
 * @param numbering a digest of the paths of all pages in their order
 */
export const withNumbering = (name: string, numbering: string) => `${name}_${numbering}`;

/** What `withNumbering` has added, before the number of a page or the end of a file's name. */
const numberingIn = (name = '') => /_([^_.-]+)[.-]/.exec(name)?.[1];

/**
 * Checks that a file numbers the reviews as the index does. As many reviews may be others.
 *
 * @param ids the ids of all reviews in Pagefind's index
 * @param file its name
 * @throws {Error} if it does not, because the site has been rebuilt meanwhile
 */
export function checkNumbering(ids: readonly string[], file: string): void {
  if (ids.length > 0 && numberingIn(ids[0]) !== numberingIn(file))
    throw new Error(`${file} belongs to another index.`);
}
