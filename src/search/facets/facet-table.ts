import { readFields, writeFields } from '../vocabulary/tab-separated.ts';

/** A review as the table of facets knows it. */
export interface FacetedReview {
  /** Its id in Pagefind's index. */
  readonly id: string;
  /** Its values of each facet. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** The reviews that have each value of each facet, by their ids. */
export type FacetMembers = Readonly<Record<string, Readonly<Record<string, ReadonlySet<string>>>>>;

/** A bit for each review, in base 64. */
function writeBits(has: readonly boolean[]): string {
  const bytes = new Uint8Array(Math.ceil(has.length / 8));
  for (const [index, isSet] of has.entries()) {
    const at = index >> 3;
    if (isSet) bytes[at] = (bytes[at] ?? 0) | (1 << (index & 7));
  }
  return btoa(String.fromCharCode(...bytes));
}

/**
 * Writes which reviews have which value of which facet: a line a value, with a bit for each review in
 * the order of their ids, which the index knows.
 */
export function writeFacetTable(reviews: readonly FacetedReview[]): string {
  const sorted = reviews.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const facets = new Map<string, Set<string>>();
  for (const { values } of sorted) {
    for (const [facet, own] of Object.entries(values)) {
      facets.set(facet, new Set([...(facets.get(facet) ?? []), ...own]));
    }
  }
  const lines = [...facets].flatMap(([facet, values]) =>
    [...values].sort().map((value) => {
      const has = sorted.map((review) => review.values[facet]?.includes(value) ?? false);
      return [facet, value, writeBits(has)];
    }),
  );
  const sortedLines = lines.sort(([one = ''], [other = '']) => (one < other ? -1 : 1));
  return writeFields([[String(sorted.length)], ...sortedLines]);
}

/**
 * Reads a table that `writeFacetTable` has written.
 *
 * @param ids the ids of all reviews
 * @throws {Error} where the table is of other reviews: the site was built anew in the meantime
 */
export function readFacetTable(text: string, ids: readonly string[]): FacetMembers {
  const sorted = ids.toSorted();
  const [[count] = [], ...lines] = readFields(text);
  if (Number(count) !== ids.length) throw new Error('The facets are of another index.');
  const members: Record<string, Record<string, ReadonlySet<string>>> = {};
  for (const [facet = '', value = '', bits = ''] of lines) {
    const bytes = atob(bits);
    const having = sorted.filter((_, index) => (bytes.charCodeAt(index >> 3) >> (index & 7)) & 1);
    members[facet] = { ...members[facet], [value]: new Set(having) };
  }
  return members;
}
