/** The minimum number of edits for each length of a text, from 0 characters up to all of them. */
export type EditCounts = readonly number[];

/** A cell of the table below. A cell outside the table is never the cheapest way. */
const cellAt = (row: EditCounts, at: number) => row[at] ?? Number.POSITIVE_INFINITY;

/**
 * How many edits lead from a pattern to each beginning of a text, or to any part that ends there. One
 * edit inserts, deletes or replaces a character, or swaps two neighbours (the optimal string alignment
 * distance; with a free start, Sellers' algorithm).
 *
 * @param start `first` compares the pattern with the text from its first character; `anywhere` with
 *   every part of the text
 * @param limit stops as soon as all counts exceed it; the result is then only known to exceed it
 */
export function editCounts(
  pattern: string,
  text: string,
  start: 'first' | 'anywhere',
  limit = Number.POSITIVE_INFINITY,
): EditCounts {
  // Row n of the table compares the first n characters of the pattern with the text.
  let twoAbove: EditCounts = [];
  let above: EditCounts = [];
  let row: EditCounts = Array.from({ length: text.length + 1 }, (_, at) =>
    start === 'first' ? at : 0,
  );
  for (let index = 0; index < pattern.length; index += 1) {
    [twoAbove, above] = [above, row];
    let left = Number.POSITIVE_INFINITY;
    let diagonal = Number.POSITIVE_INFINITY;
    row = above.map((over, at) => {
      const isSame = pattern[index] === text[at - 1];
      const isSwapped = pattern[index] === text[at - 2] && pattern[index - 1] === text[at - 1];
      const edits = Math.min(
        over + 1,
        left + 1,
        diagonal + (isSame ? 0 : 1),
        isSwapped ? cellAt(twoAbove, at - 2) + 1 : Number.POSITIVE_INFINITY,
      );
      [left, diagonal] = [edits, over];
      return edits;
    });
    if (row.every((edits) => edits > limit)) break;
  }
  return row;
}

/**
 * The number of edits that turn one word into another: characters inserted, deleted, replaced, or
 * swapped with their neighbour.
 *
 * @returns the number, or any number above the limit if it takes more
 */
export function editDistance(one: string, other: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(one.length - other.length) > limit) return Number.POSITIVE_INFINITY;
  return cellAt(editCounts(one, other, 'first', limit), other.length);
}
