import { fieldOf, readTable, writeTable } from '../vocabulary/tab-separated-values.ts';
import { withoutSeparators } from '../words/folded-tokens.ts';

/** The place of a passage in its paragraph, and the ids of its themes. */
export type ThemedRange = readonly [start: number, end: number, ...themes: string[]];

/** What the search knows of a review besides its title and text. Nobody finds a review by it. */
export interface Facts {
  /** Whose it is, and how it rates the film, on one line in each language of the interface. */
  readonly lines: Readonly<Record<string, string>>;
  /** Its film, its publication and its critics: the facets by whose values readers can name it. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** The themes of the passages in each paragraph, in the order of the text. */
  readonly themes: readonly (readonly ThemedRange[])[];
  /** The passage that best tells what the review thinks of its film. */
  readonly line: readonly [paragraph: number, start: number, end: number];
  /** Which paragraphs answer which questions, as `writeTopics` has written it. */
  readonly topics: string;
}

/** A review as the search index has it. */
export interface IndexedReview {
  /** The address of its page, including the site's base. */
  readonly address: string;
  readonly title: string;
  /** Its language, without a region. */
  readonly language: string;
  readonly facts: Facts;
  /** Its paragraphs as its page shows them. */
  readonly paragraphs: readonly string[];
}

/** A review, and its rank in each order of the index. Equal reviews have the same rank. */
export interface RankedReview extends IndexedReview {
  readonly ranks: Readonly<Record<string, number>>;
}

/** Writes reviews as a table: one row each, with separators between words. */
export function writeReviews(reviews: readonly RankedReview[]): string {
  return writeTable(
    reviews.map(({ address, title, language, facts, ranks, paragraphs }) => [
      address,
      language,
      JSON.stringify(facts),
      JSON.stringify(ranks),
      title,
      ...paragraphs,
    ]),
  );
}

/**
 * Reads a table that `writeReviews` has written.
 *
 * @throws {Error} if the text is something else
 */
export function readReviews(text: string): RankedReview[] {
  return readTable(text).map((row) => ({
    address: fieldOf(row, 0),
    language: fieldOf(row, 1),
    facts: JSON.parse(fieldOf(row, 2)),
    ranks: JSON.parse(fieldOf(row, 3)),
    title: withoutSeparators(fieldOf(row, 4)),
    paragraphs: row.slice(5).map(withoutSeparators),
  }));
}
