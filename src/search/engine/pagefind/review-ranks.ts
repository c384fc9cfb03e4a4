/** The name of the file with the ranks of an order, by that of the file with the facet table. */
export const orderFile = (facets: string, order: string) => facets.replace('.', `-${order}.`);

/** The base in which ranks are written. */
const base = 36;

/**
 * Writes the place of each review in an order: how many digits each has, and all of them. Few distinct
 * places, as of ratings, then compress well.
 *
 * @param ranks as the index numbers the reviews
 */
export function writeRanks(ranks: readonly number[]): string {
  const width = ranks.reduce((highest, rank) => Math.max(highest, rank), 0).toString(base).length;
  return [width, ...ranks.map((rank) => rank.toString(base).padStart(width, '0'))].join('');
}

/** Reads ranks that `writeRanks` has written. */
export function readRanks(text: string): number[] {
  const width = Number(text[0]);
  const count = Math.floor((text.length - 1) / width);
  return Array.from({ length: count }, (_, number) =>
    Number.parseInt(text.slice(1 + number * width, 1 + (number + 1) * width), base),
  );
}
