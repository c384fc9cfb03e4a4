/** Begins the files of Pagefind's index once they are decompressed. */
export const signature = 'pagefind_dcd';

/**
 * Bytes from one name of a page to the next in Pagefind's metadata: five of the count of words, one of an empty text,
 * and three that begin the next page.
 */
export const betweenNames = 9;

/**
 * The name of a page in the index. All numbers of an index have the same length.
 *
 * @param hash what names the whole index
 */
export const pageName = (hash: string, number: number) => `${hash}-${number}`;

/**
 * Puts the names of the pages into Pagefind's metadata. The build leaves them out: they would be most of
 * what every reader fetches of a large archive. At the end it writes where the first belongs, the number
 * of the first, and the number after the last.
 */
export function withPageNames(content: ArrayBuffer, hash: string): Blob {
  let [place = 0, number = 0, end = 0] = new Uint32Array(content.slice(-12));
  const parts: BlobPart[] = [content.slice(0, place)];
  for (; number < end; number += 1, place += betweenNames)
    parts.push(pageName(hash, number), content.slice(place, place + betweenNames));
  return new Blob([...parts, content.slice(place, -12)]);
}
