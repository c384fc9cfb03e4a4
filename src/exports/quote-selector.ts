import { typesetParagraph, typesetWords } from '../archive/reviews/typeset-review.ts';
import { occurrences } from '../archive/text/occurrences.ts';
import { paragraphAt } from '../archive/text/paragraphs.ts';
import { characterBoundary } from '../archive/text/word-boundaries.ts';
import type { Passage } from '../schema/passage.ts';
import type { Review } from '../schema/review.ts';

/** Maximum number of characters that a selector quotes on each side of words that occur more than once. */
const quotedContext = 32;

/**
 * A selector of the words of a passage on the review's page. It quotes what is around them only if the text has
 * them more than once.
 */
export function quoteOf({ place }: Passage, review: Review) {
  const { paragraph, start, end } = place;
  const exact = typesetWords(review, place);
  const selector = { type: 'TextQuoteSelector', exact } as const;
  const count = review.paragraphs.reduce(
    (sum, _, index) => sum + occurrences(typesetParagraph(review, index + 1), exact).length,
    0,
  );
  if (count === 1) return selector;
  const text = paragraphAt(review.paragraphs, paragraph);
  const wordsFrom = (from: number, to: number) =>
    typesetWords(review, { paragraph, start: from, end: to });
  return {
    ...selector,
    prefix: wordsFrom(characterBoundary(text, Math.max(0, start - quotedContext)), start),
    suffix: wordsFrom(end, characterBoundary(text, Math.min(text.length, end + quotedContext))),
  };
}
