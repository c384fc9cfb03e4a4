import { titleWordsId } from '../../archive/anchor-id.ts';
import { placeOfTitle, wordsOfTitle } from '../../archive/title-words.ts';
import type { MarkedWords, ReviewRecord } from '../../schema/review.ts';
import type { ReviewProblem } from './review-problem.ts';

/** Finds the words of the review that the archive took for its title, where it supplied the title. */
export function findTitle(
  { title, titleBasis }: ReviewRecord,
  paragraphs: readonly string[],
): { titleWords?: MarkedWords; problems: ReviewProblem[] } {
  if (titleBasis === 'stated') return { problems: [] };
  const path = ['title'];
  const words = wordsOfTitle(title);
  if (words === undefined) {
    const wrong = 'The archive supplied this title, but it is not in quotation marks.';
    const mend =
      'put it in the quotation marks of its language, or say titleBasis: stated if it came with the title.';
    return { problems: [{ path, wrong, mend }] };
  }
  const place = placeOfTitle(words, paragraphs);
  if (!place) {
    const wrong = 'The archive supplied this title, but its words are not in the review.';
    const mend =
      'title the review by words of its own, within one paragraph, or say titleBasis: stated if it came with the title.';
    return { problems: [{ path, wrong, mend }] };
  }
  return { titleWords: { id: titleWordsId, places: [place] }, problems: [] };
}
