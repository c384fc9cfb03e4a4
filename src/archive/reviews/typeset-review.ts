import type { Place } from '../../schema/place.ts';
import type { Review } from '../../schema/review.ts';
import { incipit } from '../text/incipit.ts';
import { paragraphAt } from '../text/paragraphs.ts';
import { wordsBetween } from '../text/places.ts';
import { typeset } from '../text/typography.ts';

/** The paragraphs that have been set: many pages show words of one, and setting it takes a while. */
const setParagraphs = new WeakMap<readonly string[], Map<number, string>>();

/**
 * A paragraph of a review as its page shows it.
 *
 * @param paragraph which one, from 1
 * @throws {RangeError} if the review has no such paragraph
 */
export function typesetParagraph({ paragraphs, language }: Review, paragraph: number): string {
  const known = setParagraphs.get(paragraphs) ?? new Map<number, string>();
  setParagraphs.set(paragraphs, known);
  const set = known.get(paragraph) ?? typeset(paragraphAt(paragraphs, paragraph), language);
  known.set(paragraph, set);
  return set;
}

/** The title of a review as pages show it. */
export function typesetTitle({ title, language }: Review): string {
  return typeset(title, language);
}

/** The opening words of a review as its page shows them. */
export function typesetIncipit(review: Review): string {
  return incipit(typesetParagraph(review, 1), review.language);
}

/** The words at a place of a review as its page shows them, set within their paragraph. */
export function typesetWords(review: Review, { paragraph, start, end }: Place): string {
  return wordsBetween(typesetParagraph(review, paragraph), start, end);
}
