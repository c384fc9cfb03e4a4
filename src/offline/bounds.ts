const megabyte = 1_000_000;

/** How much of one kind may be kept: a number, and bytes as the device stores them. */
export interface Bounds {
  readonly entries: number;
  readonly bytes: number;
}

/** How much is kept on a device: at most 200 pages and 20 MB, however large the archive is. */
export const bounds = {
  pages: { entries: 200, bytes: 8 * megabyte },
  assets: { entries: 400, bytes: 4 * megabyte },
  files: { entries: 1000, bytes: 8 * megabyte },
} as const satisfies Readonly<Record<string, Bounds>>;

/** Pages, what they are made with, and all other files: above all, those of the search. */
export type Kind = keyof typeof bounds;

/** The maximum of everything together, in megabytes. */
export function maximumMegabytes(): number {
  return Object.values(bounds).reduce((sum, { bytes }) => sum + bytes, 0) / megabyte;
}

/** Maximum size of a file that is kept, in bytes: less than all of one kind. */
export const maximumFile = 2_000_000;

/** Something kept. */
export interface Entry {
  readonly address: string;
  readonly bytes: number;
}

/**
 * Returns the entries that have to go so that the others keep to the bounds: the least recently used first.
 *
 * @param entries the least recently used first
 */
export function excess<Kept extends Entry>(entries: readonly Kept[], bound: Bounds): Kept[] {
  let bytes = 0;
  const isOver = entries.toReversed().map((entry, index) => {
    bytes += entry.bytes;
    return index >= bound.entries || bytes > bound.bytes;
  });
  return entries.filter((_, index) => isOver[entries.length - 1 - index]);
}
