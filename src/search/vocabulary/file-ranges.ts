import { readTable, rowsOf } from '../loading/tab-separated-values.ts';

/** A file with a range of sorted words: from one word up to the first word of the next file. */
export interface FileRange {
  /**
   * The beginning of the file's first word, folded, as far as it differs from the last word of the
   * file before. In `endings`, words are written backwards.
   */
  readonly from: string;
  /** The file's name in the vocabulary's folder. */
  readonly file: string;
}

/** The name of a file of several: a hash of all of them, and a number from 0. */
export function numberedFile(hash: string, number: number): string {
  return `${hash}-${number}.txt`;
}

/** The first words of ranges. */
const startsOf = (ranges: readonly FileRange[]) => ranges.map(({ from }) => from);

/** Writes ranges as a row: the hash, and the first words unless they are those of the shards. */
export function rangeRow(
  kind: string,
  ranges: readonly FileRange[],
  shards?: readonly FileRange[],
): string[] {
  const [first] = ranges;
  if (!first) return [kind];
  const starts = startsOf(ranges);
  const isSame = shards && starts.join(' ') === startsOf(shards).join(' ');
  return [kind, first.file.replace(/-\d+\.txt$/, ''), ...(isSame ? [] : [starts.join(' ')])];
}

/** Reads ranges that `rangeRow` has written. */
export function readRanges(row: readonly string[], shards: readonly FileRange[] = []): FileRange[] {
  const [hash, starts] = row;
  if (hash === undefined) return [];
  return (starts?.split(' ') ?? startsOf(shards)).map((from, number) => ({
    from,
    file: numberedFile(hash, number),
  }));
}

/** Writes ranges as a file of their own. */
export function writeRanges(ranges: readonly FileRange[]): string {
  return rangeRow('ranges', ranges).join('\t');
}

/** Reads ranges that `writeRanges` has written. */
export function readRangesFile(text: string): FileRange[] {
  return readRanges(rowsOf('ranges', readTable(text)).flat());
}

/**
 * The range that a word belongs to: the first one if the word precedes all ranges.
 *
 * @param ranges in the order of their words
 * @returns undefined if there are no ranges
 */
export function rangeOf(word: string, ranges: readonly FileRange[]): FileRange | undefined {
  return ranges.findLast(({ from }) => from <= word) ?? ranges[0];
}
