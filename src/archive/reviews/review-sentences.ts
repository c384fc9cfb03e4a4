import type { Place } from '../../schema/place.ts';
import type { Review } from '../../schema/review.ts';
import { paragraphAt } from '../text/paragraphs.ts';
import { sentenceBoundaries, sentencesAround } from '../text/sentences.ts';

/** The boundaries of each text's sentences, by paragraph: finding them takes time, and many pages need them. */
const cache = new WeakMap<readonly string[], Map<number, readonly number[]>>();

function boundariesIn({ paragraphs, language }: Review, paragraph: number): readonly number[] {
  const known = cache.get(paragraphs) ?? new Map<number, readonly number[]>();
  cache.set(paragraphs, known);
  const found =
    known.get(paragraph) ?? sentenceBoundaries(paragraphAt(paragraphs, paragraph), language);
  known.set(paragraph, found);
  return found;
}

/**
 * The sentences of a review that contain a place, as a range of its paragraph.
 *
 * @throws {RangeError} if the review has no such paragraph
 */
export function sentencesAt(
  review: Review,
  { paragraph, start, end }: Place,
): [from: number, to: number] {
  return sentencesAround(boundariesIn(review, paragraph), start, end);
}
