/**
 * How many letters have to be put in, taken out, changed, or swapped with their neighbour to make one
 * word of another: the optimal string alignment distance, restricted as Damerau's.
 *
 * @returns the number, or any number greater than the limit where it takes more
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let [twoBefore, before]: [number[], number[]] = [[], []];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    [twoBefore, before, row] = [before, row, [at]];
    for (let to = 1; to <= other.length; to += 1) {
      const isSame = one[at - 1] === other[to - 1];
      let least = Math.min(
        (before[to] ?? 0) + 1,
        (row[to - 1] ?? 0) + 1,
        (before[to - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwapped = at > 1 && to > 1 && one[at - 1] === other[to - 2];
      if (isSwapped && one[at - 2] === other[to - 1]) {
        least = Math.min(least, (twoBefore[to - 2] ?? 0) + 1);
      }
      row[to] = least;
    }
    if (Math.min(...row) > limit) return limit + 1;
  }
  return row[other.length] ?? 0;
}
