/** The number of edits for each place where a match can end, from 0 to the length of the text. */
export type EditCounts = readonly number[];

/** A cell of the table below. Cells outside the table are infinite, so they are never the minimum. */
const cellAt = (row: EditCounts, column: number) => row[column] ?? Number.POSITIVE_INFINITY;

/**
 * For each place where a match can end in a text, the minimum number of edits that turn a pattern into the
 * match. One edit inserts, deletes or replaces a character, or swaps two neighbours (the optimal string
 * alignment distance; with a free start, Sellers' algorithm).
 *
 * @param start where in the text a match begins: at the `first` character, or `anywhere`
 * @param limit the algorithm stops once all counts exceed it; they are then not exact
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
  let row: EditCounts = Array.from({ length: text.length + 1 }, (_, column) =>
    start === 'first' ? column : 0,
  );
  for (let index = 0; index < pattern.length; index += 1) {
    [twoAbove, above] = [above, row];
    let left = Number.POSITIVE_INFINITY;
    let diagonal = Number.POSITIVE_INFINITY;
    row = above.map((up, column) => {
      const isSame = pattern[index] === text[column - 1];
      const isSwapped =
        pattern[index] === text[column - 2] && pattern[index - 1] === text[column - 1];
      const edits = Math.min(
        up + 1,
        left + 1,
        diagonal + (isSame ? 0 : 1),
        isSwapped ? cellAt(twoAbove, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
      [left, diagonal] = [edits, up];
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
 * @returns the number if it is within the limit, otherwise any number above the limit
 */
export function editDistance(one: string, other: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(one.length - other.length) > limit) return Number.POSITIVE_INFINITY;
  return cellAt(editCounts(one, other, 'first', limit), other.length);
}
