import { titleWordsId } from '../../archive/reviews/anchor-ids.ts';
import { placeOfTitle, quotedTitle } from '../../archive/reviews/supplied-title.ts';
import type { MarkedWords, ReviewRecord } from '../../schema/review.ts';
import type { ReviewProblem } from './review-problem.ts';

/** Finds the words of the review that the archive took for its title, where it supplied the title. */
export function findTitle(
  { title, titleBasis }: ReviewRecord,
  paragraphs: readonly string[],
): { titleWords?: MarkedWords; problems: ReviewProblem[] } {
  if (titleBasis === 'stated') return { problems: [] };
  const path = ['title'];
  const words = quotedTitle(title);
  if (words === undefined) {
    const message = 'The archive supplied this title, but it is not in quotation marks.';
    const fix =
      'put it in the quotation marks of its language, or say titleBasis: stated if it came with the title.';
    return { problems: [{ path, message, fix }] };
  }
  const place = placeOfTitle(words, paragraphs);
  if (!place) {
    const message = 'The archive supplied this title, but its words are not in the review.';
    const fix =
      'title the review by words of its own, within one paragraph, or say titleBasis: stated if it came with the title.';
    return { problems: [{ path, message, fix }] };
  }
  return { titleWords: { id: titleWordsId, places: [place] }, problems: [] };
}
