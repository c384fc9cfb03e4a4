import { excerpt } from '../answering/excerpt.ts';
import type { AnsweredReview } from '../answering/rank-paragraphs.ts';
import { titleOf } from '../engine/pagefind-engine.ts';
import { marksParameter } from '../inlined/marks-parameter.ts';
import type { TextRange } from '../words/find-matches.ts';
import { make } from './elements.ts';

/** The part of a text that shows best what was found in it, marked. */
export function excerptNodes(
  text: string,
  ranges: readonly TextRange[],
  length?: number,
): (Node | string)[] {
  return excerpt(text, ranges, length).map(({ text: piece, isMarked }) =>
    isMarked ? make('mark', {}, piece) : piece,
  );
}

/** The title of a found review, with what was found in it marked. */
export function titleNodes({ fragment, titleRanges }: AnsweredReview): (Node | string)[] {
  return excerptNodes(titleOf(fragment), titleRanges);
}

/**
 * The address of a found review, or of a paragraph of it, where what was found is marked.
 *
 * @param id the paragraph's id
 */
export function markedAddress({ fragment, marks }: AnsweredReview, id?: string): string {
  const search = marks === '' ? '' : `?${new URLSearchParams({ [marksParameter]: marks })}`;
  return `${fragment.url}${search}${id === undefined ? '' : `#${id}`}`;
}
