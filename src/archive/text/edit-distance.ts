/** The number of edits for each place where a match can end, from 0 to the length of the text. */
export type EditCounts = readonly number[];

/** A cell of the table below. Cells outside the table are infinite, so they are never the minimum. */
const cellAt = (row: EditCounts, column: number) => row[column] ?? Number.POSITIVE_INFINITY;

/**
 * The row of the table for the pattern up to a character. A plain loop: quotations are compared with whole texts, which
 * are millions of cells.
 */
function nextRow(
  pattern: string,
  index: number,
  text: string,
  above: EditCounts,
  twoAbove: EditCounts,
): EditCounts {
  const [unit, unitBefore] = [pattern.charCodeAt(index), pattern.charCodeAt(index - 1)];
  const row: number[] = [cellAt(above, 0) + 1];
  let left = cellAt(above, 0) + 1;
  let diagonal = cellAt(above, 0);
  let textBefore = Number.NaN;
  for (let column = 1; column <= text.length; column += 1) {
    const up = cellAt(above, column);
    const textUnit = text.charCodeAt(column - 1);
    let edits = unit === textUnit ? diagonal : diagonal + 1;
    if (up + 1 < edits) edits = up + 1;
    if (left + 1 < edits) edits = left + 1;
    if (unit === textBefore && unitBefore === textUnit) {
      edits = Math.min(edits, cellAt(twoAbove, column - 2) + 1);
    }
    row.push(edits);
    [left, diagonal, textBefore] = [edits, up, textUnit];
  }
  return row;
}

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
    row = nextRow(pattern, index, text, above, twoAbove);
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
