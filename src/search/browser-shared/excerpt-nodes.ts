import { excerpt, excerptRange } from '../answering/excerpt.ts';
import type { FoundParagraph, FoundReview } from '../answering/rank-reviews.ts';
import type { TextRange } from '../words/find-matches.ts';
import { createElement } from './elements.ts';
import { resultAddress } from './result-address.ts';

/**
 * Returns the part of a text that shows its matches best, with the matches highlighted.
 *
 * @param language the language of the text, as a BCP 47 tag
 * @param range the part, if it has been chosen already
 */
function excerptNodes(
  text: string,
  matches: readonly TextRange[],
  language: string,
  length?: number,
  range?: TextRange,
): (Node | string)[] {
  return excerpt(text, matches, language, length, range).map((piece) =>
    piece.isHighlighted ? createElement('mark', {}, piece.text) : piece.text,
  );
}

/** An excerpt of a paragraph, which is a link to its first match. */
export interface LinkedExcerpt {
  readonly href: string;
  readonly nodes: readonly (Node | string)[];
  /** What it shows of the paragraph. */
  readonly range: TextRange;
}

/** Returns the part of a paragraph that shows its matches best, and the address of the first of them. */
export function linkedExcerpt(
  review: FoundReview,
  { number, text, matches, shown }: FoundParagraph,
  length?: number,
): LinkedExcerpt {
  const { language } = review.indexed;
  const range = shown ?? excerptRange(text, matches, language, length);
  const first = matches.find(({ start, end }) => start >= range.start && end <= range.end);
  return {
    href: resultAddress(review, number, first?.start),
    nodes: excerptNodes(text, matches, language, length, range),
    range,
  };
}

/** Returns the title of a review, with its matches highlighted. */
export function titleNodes({ indexed, titleMatches }: FoundReview): (Node | string)[] {
  return excerptNodes(indexed.title, titleMatches, indexed.language);
}
