import { excerpt } from '../answering/excerpt.ts';
import type { FoundReview } from '../answering/rank-reviews.ts';
import type { TextRange } from '../words/find-matches.ts';
import { createElement } from './elements.ts';

/** Returns the part of a text that shows its matches best, with the matches highlighted. */
export function excerptNodes(
  text: string,
  matches: readonly TextRange[],
  length?: number,
): (Node | string)[] {
  return excerpt(text, matches, length).map((piece) =>
    piece.isHighlighted ? createElement('mark', {}, piece.text) : piece.text,
  );
}

/** Returns the title of a review, with its matches highlighted. */
export function titleNodes({ indexed, titleMatches }: FoundReview): (Node | string)[] {
  return excerptNodes(indexed.title, titleMatches);
}
