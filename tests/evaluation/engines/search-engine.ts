/** What an engine answers to a query. */
export interface EngineAnswer {
  /** The reviews found, by slug, each with the number of the paragraph shown first, if one is shown. */
  readonly found: ReadonlyMap<string, number | undefined>;
  /** The words of the query of which the engine says that no review has them. */
  readonly absent: readonly string[];
}

/** A search over the archive's reviews that is evaluated. */
export interface SearchEngine {
  readonly name: string;
  readonly answer: (query: string) => Promise<EngineAnswer>;
}

/** The slug of a review's address, whatever it lies below. Throws where it is no review's. */
export function slugOf(address: string): string {
  const [, slug] = /\/reviews\/([^/]+)\/$/.exec(address) ?? [];
  if (slug === undefined) throw new Error(`${address} is not the address of a review.`);
  return slug;
}

/** The number of the paragraph that has an id, or undefined where the id is not a paragraph's. */
export function paragraphOf(id: string): number | undefined {
  const [, number] = /^p(\d+)$/.exec(id) ?? [];
  return number === undefined ? undefined : Number(number);
}
