import { titleWordsId } from '../../archive/reviews/anchor-ids.ts';
import { placeOfTitle, quotedTitle } from '../../archive/reviews/supplied-title.ts';
import { quoted } from '../../archive/text/typography.ts';
import type { MarkedWords, ReviewRecord } from '../../schema/review.ts';
import type { ReviewProblem } from './review-problem.ts';
import { didYouMean } from './selector-messages.ts';

const ifStated = 'If the review came with this title, write titleBasis: stated.';

/** Finds the words of a review from which the archive took its title, if the archive supplied it. */
export function findTitle(
  { title, titleBasis, language }: ReviewRecord,
  paragraphs: readonly string[],
): { titleWords?: MarkedWords; problems: ReviewProblem[] } {
  if (titleBasis === 'stated') return { problems: [] };
  const path = ['title'];
  const words = quotedTitle(title);
  if (words === undefined) {
    const message = `The archive supplied this title, but it is not in quotation marks: ${title}`;
    const fix = `write title: ${quoted(title, language)}\n    Quotation marks that only tell YAML where a value begins and ends do not count: write both, as in title: '${quoted('…', language)}'. ${ifStated}`;
    return { problems: [{ path, message, fix }] };
  }
  const place = placeOfTitle(words, paragraphs);
  if (!place) {
    const message = `The archive supplied this title, but its words are nowhere in the review: ${words}${didYouMean(words, paragraphs)}`;
    const fix = `use words from one paragraph of the review as the title. ${ifStated}`;
    return { problems: [{ path, message, fix }] };
  }
  return { titleWords: { id: titleWordsId, places: [place] }, problems: [] };
}
