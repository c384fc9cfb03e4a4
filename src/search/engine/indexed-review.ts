import { isListOf, isNumber, isRecordOf, isString, readJson } from '../loading/read-json.ts';
import { fieldOf, readTable, writeTable } from '../loading/tab-separated-values.ts';
import { withoutSeparators } from '../words/folded-tokens.ts';

/** The place of a passage in its paragraph, and the ids of its themes. */
export type ThemedRange = readonly [start: number, end: number, ...themes: string[]];

/** What the search knows of a review besides its title and text. Nobody finds a review by it. */
export interface Facts {
  /** Whose it is, and how it rates the film, on one line in each language of the interface. */
  readonly lines: Readonly<Record<string, string>>;
  /**
   * Its values of the facets that neither its language nor its themes tell: its rating, and its film, its
   * publication and its critics, by which readers can name it.
   */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** The themes of the passages in each paragraph, in the order of the text. */
  readonly themes: readonly (readonly ThemedRange[])[];
  /** The passage that best tells what the review thinks of its film. */
  readonly line: readonly [paragraph: number, start: number, end: number];
  /** Which paragraphs answer which questions, as `writeTopics` has written it. */
  readonly topics: string;
}

function isThemedRange(value: unknown): value is ThemedRange {
  if (!Array.isArray(value)) return false;
  const [start, end, ...themes]: unknown[] = value;
  return isNumber(start) && isNumber(end) && themes.every(isString);
}

const isRecord = isRecordOf((_): _ is unknown => true);
const [isLines, isNames] = [isRecordOf(isString), isRecordOf(isListOf(isString))];
const isThemes = isListOf(isListOf(isThemedRange));
const isNumbers = isListOf(isNumber);

function isFacts(value: unknown): value is Facts {
  if (!isRecord(value)) return false;
  const { lines, names, themes, line, topics } = value;
  return (
    isLines(lines) &&
    isNames(names) &&
    isThemes(themes) &&
    isNumbers(line) &&
    line.length === 3 &&
    isString(topics)
  );
}

/**
 * Reads the facts of a review from JSON.
 *
 * @throws {Error} if the text is something else
 */
export function readFacts(text: string): Facts {
  return readJson(text, isFacts, 'the facts of a review');
}

/** A review as the search index has it. */
export interface IndexedReview {
  /** By which the engine and the facets know it. */
  readonly id: string;
  /** The address of its page, including the site's base. */
  readonly address: string;
  readonly title: string;
  /** Its language, without a region. */
  readonly language: string;
  readonly facts: Facts;
  /** Its paragraphs as its page shows them. */
  readonly paragraphs: readonly string[];
}

/**
 * A review of a small archive, whose address is its id, and its rank in each order of the index. Equal
 * reviews have the same rank.
 */
export interface RankedReview extends Omit<IndexedReview, 'id'> {
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
    facts: readFacts(fieldOf(row, 2)),
    ranks: readJson(fieldOf(row, 3), isRecordOf(isNumber), 'the ranks of a review'),
    title: withoutSeparators(fieldOf(row, 4)),
    paragraphs: row.slice(5).map(withoutSeparators),
  }));
}
