import { fieldOf, readTable, writeTable } from '../loading/tab-separated-values.ts';

/** The values of each facet that a review has. */
export type FacetValues = Readonly<Record<string, readonly string[]>>;

/** The ids of the reviews that have each value of each facet. */
export type FacetMembers = Readonly<Record<string, Readonly<Record<string, ReadonlySet<string>>>>>;

/** An object without any names: a value of a facet, or what an address asks for, may be called `constructor`. */
export function emptyRecord<Value>(): Record<string, Value> {
  return Object.create(null);
}

/** Precedes the number of a review, and the base of the number. */
const before = '.';
const base = 36;

/** Writes one bit per review, the lowest of each byte first, in base 64. */
function writeBits(bits: readonly boolean[]): string {
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  for (let index = 0; index < bits.length; index += 8) {
    bytes[index / 8] = bits
      .slice(index, index + 8)
      .reduce((byte, isSet, bit) => byte | (Number(isSet) << bit), 0);
  }
  return btoa(String.fromCharCode(...bytes));
}

/** Writes the numbers of the reviews that have a value, or one bit per review, whichever is shorter. */
function writeMembers(bits: readonly boolean[]): string {
  const numbers = bits.flatMap((isSet, index) => (isSet ? before + index.toString(base) : []));
  const [few, many] = [numbers.join(''), writeBits(bits)];
  return few.length < many.length ? few : many;
}

function readMembers(text: string, ids: readonly string[]): string[] {
  if (text.startsWith(before)) {
    const numbers = text.split(before).slice(1);
    return numbers.flatMap((number) => ids[Number.parseInt(number, base)] ?? []);
  }
  const bytes = atob(text);
  return ids.filter((_, index) => (bytes.charCodeAt(index >> 3) >> (index & 7)) & 1);
}

/**
 * Writes which reviews have each value of each facet: the number of reviews, then one row per value
 * with the reviews that have it. The reviews have no names here, because only the index knows their ids.
 *
 * @param reviews the values of each review, as the index numbers them
 */
export function writeFacetTable(reviews: readonly FacetValues[]): string {
  const facets = [...new Set(reviews.flatMap(Object.keys))].sort();
  const rows = facets.flatMap((facet) => {
    const byReview = reviews.map((values) => new Set(values[facet]));
    const values = [...new Set(byReview.flatMap((own) => [...own]))].sort();
    return values.map((value) => [
      facet,
      value,
      writeMembers(byReview.map((own) => own.has(value))),
    ]);
  });
  return writeTable([[String(reviews.length)], ...rows]);
}

/**
 * Reads a table that `writeFacetTable` has written.
 *
 * @param ids the ids of all reviews, in the same order
 * @throws {Error} if the number of reviews differs, because the site has been rebuilt meanwhile
 */
export function readFacetTable(text: string, ids: readonly string[]): FacetMembers {
  const [head, ...rows] = readTable(text);
  if (head === undefined || Number(fieldOf(head, 0)) !== ids.length)
    throw new Error('The facets belong to another index.');
  const members: Record<string, Record<string, ReadonlySet<string>>> = {};
  for (const row of rows) {
    const own = members[fieldOf(row, 0)] ?? emptyRecord();
    own[fieldOf(row, 1)] = new Set(readMembers(fieldOf(row, 2), ids));
    members[fieldOf(row, 0)] = own;
  }
  return members;
}
