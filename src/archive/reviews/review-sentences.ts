import type { Place } from '../../schema/place.ts';
import type { Review } from '../../schema/review.ts';
import { sentenceBoundaries, sentencesAround } from '../text/sentences.ts';
import { rememberParagraphs } from './remember-paragraphs.ts';

const boundariesIn = rememberParagraphs(sentenceBoundaries);

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
