import { readFields, writeFields } from '../vocabulary/tab-separated.ts';

/** The values of each facet that a review has. */
export type FacetValues = Readonly<Record<string, readonly string[]>>;

/** The ids of the reviews that have each value of each facet. */
export type FacetMembers = Readonly<Record<string, Readonly<Record<string, ReadonlySet<string>>>>>;

/**
 * The order of reviews in the table. It has to be one in which the index can sort them, and in which
 * no two are equal: the table does not name the reviews, whose ids only the index knows.
 */
export const tableOrder = 'title';

/** One bit per review, in base 64. */
function writeBits(bits: readonly boolean[]): string {
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  for (let index = 0; index < bits.length; index += 8) {
    bytes[index / 8] = bits
      .slice(index, index + 8)
      .reduce((byte, isSet, bit) => byte | (Number(isSet) << bit), 0);
  }
  return btoa(String.fromCharCode(...bytes));
}

/**
 * Writes which reviews have which value of which facet: the number of reviews, then one line per
 * value with one bit per review.
 *
 * @param reviews the values of each review, in the table's order
 */
export function writeFacetTable(reviews: readonly FacetValues[]): string {
  const facets = [...new Set(reviews.flatMap(Object.keys))].sort();
  const lines = facets.flatMap((facet) => {
    const own = reviews.map((values) => new Set(values[facet]));
    const values = [...new Set(own.flatMap((each) => [...each]))].sort();
    return values.map((value) => [facet, value, writeBits(own.map((each) => each.has(value)))]);
  });
  return writeFields([[String(reviews.length)], ...lines]);
}

/**
 * Reads a table that `writeFacetTable` has written.
 *
 * @param ids the ids of all reviews, in the table's order
 * @throws {Error} if the table does not belong to these reviews: the site was rebuilt meanwhile
 */
export function readFacetTable(text: string, ids: readonly string[]): FacetMembers {
  const [[count] = [], ...lines] = readFields(text);
  if (Number(count) !== ids.length) throw new Error('The facets belong to another index.');
  const members: Record<string, Record<string, ReadonlySet<string>>> = {};
  for (const [facet = '', value = '', bits = ''] of lines) {
    const bytes = atob(bits);
    const having = ids.filter((_, index) => (bytes.charCodeAt(index >> 3) >> (index & 7)) & 1);
    members[facet] = { ...members[facet], [value]: new Set(having) };
  }
  return members;
}
