import type { Place } from '../../schema/place.ts';
import type { Review } from '../../schema/review.ts';
import { cutAtSense } from '../text/cut-at-sense.ts';
import { wordsBetween } from '../text/places.ts';
import { type TypesettingChange, typesettingChanges } from '../text/typesetting-changes.ts';
import { typeset } from '../text/typography.ts';
import { rememberParagraphs } from './remember-paragraphs.ts';

/**
 * A paragraph of a review as its page shows it, by its number, from 1.
 *
 * @throws {RangeError} if the review has no such paragraph
 */
export const typesetParagraph = rememberParagraphs(typeset);

/** What typesetting changes in the text of a review. */
export function typesettingOf({ paragraphs, language }: Review): ReadonlySet<TypesettingChange> {
  return new Set(paragraphs.flatMap((text) => [...typesettingChanges(text, language)]));
}

/** The title of a review as pages show it. */
export function typesetTitle({ title, language }: Review): string {
  return typeset(title, language);
}

/** How many words of a long first paragraph are quoted. */
const incipitWords = 24;

/**
 * The opening words of a review as its page shows them: the incipit, by which archives identify untitled
 * texts.
 */
export function typesetIncipit(review: Review): string {
  return cutAtSense(typesetParagraph(review, 1), review.language, incipitWords);
}

/**
 * The words at a place of a review as its page shows them.
 *
 * @throws {RangeError} if the place is outside the review
 */
export function typesetWords(review: Review, { paragraph, start, end }: Place): string {
  return wordsBetween(typesetParagraph(review, paragraph), start, end);
}
