/** How many letters and digits in a row two texts share if one was copied from the other. */
const runLength = 48;
/** One run of so many represents a text: always the same runs, wherever they are. A power of two. */
const sampling = 32;
/** What share of the runs of a text another has if they are nearly the same text. */
const minimumShare = 0.5;
/** The minimum number of runs by which texts can be compared. */
const minimumRuns = 4;

/** Multiplier of the rolling hash: odd, with its bits well mixed. */
const multiplier = 0x01000193;

/** What the first letter of a run adds to the run's hash. */
const weightOfFirst = Array.from({ length: runLength - 1 }).reduce<number>(
  (weight) => Math.imul(weight, multiplier),
  1,
);

/** Mixes the bits of a hash, so that its lowest ones choose evenly. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (once ^ (once >>> 16)) >>> 0;
}

/** The hashes of the runs that represent a text. Only its letters and digits count, in lower case. */
function runsOf(text: string): Set<number> {
  const letters = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  const runs = new Set<number>();
  let hash = 0;
  for (let end = 0; end < letters.length; end += 1) {
    if (end >= runLength) {
      hash = (hash - Math.imul(letters.charCodeAt(end - runLength), weightOfFirst)) | 0;
    }
    hash = (Math.imul(hash, multiplier) + letters.charCodeAt(end)) | 0;
    if (end < runLength - 1) continue;
    const run = mixed(hash);
    if ((run & (sampling - 1)) === 0) runs.add(run);
  }
  return runs;
}

/** Two texts of which one has much of the other. */
export interface NearCopy {
  /** The index of the text, and of an earlier one that has much of it. */
  readonly index: number;
  readonly original: number;
  /** How much of the text the earlier one has, roughly, from 0 to 1. */
  readonly share: number;
}

/**
 * Finds texts that are nearly the same as an earlier one: edited copies. Takes time and memory in proportion to
 * the length of all texts, because each run is remembered only for the first text that has it (A. Broder, “On
 * the resemblance and containment of documents”, 1997: shingles, of which those with certain hashes are kept).
 */
export function findNearCopies(texts: readonly string[]): NearCopy[] {
  const firstWith = new Map<number, number>();
  return texts.flatMap((text, index): NearCopy[] => {
    const runs = runsOf(text);
    const shared = new Map<number, number>();
    for (const run of runs) {
      const first = firstWith.get(run);
      if (first === undefined) firstWith.set(run, index);
      else shared.set(first, (shared.get(first) ?? 0) + 1);
    }
    const [most] = [...shared].sort(([, one], [, other]) => other - one);
    if (!most || runs.size < minimumRuns) return [];
    const [original, count] = most;
    const share = count / runs.size;
    return share < minimumShare ? [] : [{ index, original, share }];
  });
}
