import type { Place } from '../../schema/place.ts';
import type { Review } from '../../schema/review.ts';
import { typesetParagraph } from '../reviews/typeset-review.ts';
import { atCharacter } from '../text/word-boundaries.ts';

/** How many characters are shown on either side. */
const side = 48;

/** Words with what stands around them, as a concordance shows them in a line. */
export interface KeywordInContext {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The words at a place of a review as its page shows them, with some whole words on either side. */
export function keywordInContext(
  review: Review,
  { paragraph, start, end }: Place,
): KeywordInContext {
  const text = typesetParagraph(review, paragraph);
  const from = atCharacter(text, Math.max(0, start - side));
  const to = atCharacter(text, Math.min(text.length, end + side));
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: from === 0 ? before : `… ${before.replace(/^\S*\s+/u, '')}`,
    words: text.slice(start, end),
    after: to === text.length ? after : `${after.replace(/\s+\S*$/u, '')} …`,
  };
}
