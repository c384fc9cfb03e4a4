import { factId } from '../../src/archive/reviews/anchor-ids.ts';
import { select } from '../../src/archive/text/resolve-selector.ts';
import { between, type Random } from './random.ts';

/** Words of a text, as a record quotes them. */
export interface GeneratedQuotation {
  readonly exact: string;
  readonly prefix?: string;
}

/** How many words a quotation has: at least and at most. */
export interface QuotationLength {
  readonly least: number;
  readonly most: number;
}

/** The words before a quotation that tell which place is meant. */
const prefixWords = 3;

/**
 * Quotes successive words of a sentence, with the words before them if the text has them several times.
 *
 * @param paragraphs the text
 * @param around a word of the sentence that the quotation has to contain
 * @returns the quotation, or undefined if it would not tell one place of the text
 */
export function quoteFrom(
  sentence: string,
  paragraphs: readonly string[],
  { least, most }: QuotationLength,
  random: Random,
  around?: string,
): GeneratedQuotation | undefined {
  const words = sentence.split(' ');
  const length = Math.min(words.length, between(least, most, random));
  const end = words.length - length;
  const middle = around === undefined ? -1 : words.indexOf(around);
  if (around !== undefined && middle < 0) return undefined;
  const start =
    around === undefined
      ? between(0, end, random)
      : between(Math.max(0, middle - length + 1), Math.min(middle, end), random);
  const exact = words.slice(start, start + length).join(' ');
  const before = words.slice(Math.max(0, start - prefixWords), start).join(' ');
  const candidates = [{ exact }, { exact, prefix: `${before} ` }];
  return candidates.find((quotation) => 'place' in select(quotation, paragraphs));
}

/** Remembers the ids of the words that are quoted from each review: they are short, and two may be the same. */
export class QuotedIds {
  readonly #places = new Map<string, string>();

  /** Whether the words of a review have an id of their own. An editor quotes others if they have not. */
  accept(review: string, quotation: GeneratedQuotation, paragraphs: readonly string[]): boolean {
    const found = select(quotation, paragraphs);
    if ('failure' in found) return false;
    const key = `${review} ${factId(found.place, paragraphs)}`;
    const place = JSON.stringify(found.place);
    if (!this.#places.has(key)) this.#places.set(key, place);
    return this.#places.get(key) === place;
  }
}
