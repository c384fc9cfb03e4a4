import { excerpt } from '../answering/excerpt.ts';
import type { FoundReview } from '../answering/rank-reviews.ts';
import type { TextRange } from '../words/find-matches.ts';
import { createElement } from './elements.ts';

/**
 * Returns the part of a text that shows its matches best, with the matches highlighted.
 *
 * @param language the language of the text, as a BCP 47 tag
 */
export function excerptNodes(
  text: string,
  matches: readonly TextRange[],
  language: string,
  length?: number,
): (Node | string)[] {
  return excerpt(text, matches, language, length).map((piece) =>
    piece.isHighlighted ? createElement('mark', {}, piece.text) : piece.text,
  );
}

/** Returns the title of a review, with its matches highlighted. */
export function titleNodes({ indexed, titleMatches }: FoundReview): (Node | string)[] {
  return excerptNodes(indexed.title, titleMatches, indexed.language);
}
