import { paragraphId } from '../../archive/text/paragraphs.ts';
import type { FoundReview } from '../answering/rank-reviews.ts';
import { marksParameter } from '../copied-modules/marks-parameter.ts';

/**
 * Returns the address of a review, or of one of its paragraphs, that highlights what was found
 * there.
 *
 * @param paragraph the paragraph's number, from 1
 */
export function resultAddress({ fragment, marks }: FoundReview, paragraph?: number): string {
  const search = marks === '' ? '' : `?${new URLSearchParams({ [marksParameter]: marks })}`;
  const hash = paragraph === undefined ? '' : `#${paragraphId(paragraph)}`;
  return fragment.url + search + hash;
}
