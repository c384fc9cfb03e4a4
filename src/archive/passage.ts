import { occurrences } from './occurrences.ts';
import { straighten } from './typography.ts';

/** Where a quotation stands in a review. */
export interface Place {
  /** The paragraph, from 1: the number in its address, `#p1`. */
  readonly paragraph: number;
  /** The quotation's first character in the paragraph's text, from 0, in UTF-16 units. */
  readonly start: number;
  /** The character after its last. */
  readonly end: number;
}

/**
 * Every place of a quotation in a text, in order. The words are matched exactly and case-sensitively;
 * straight and curly quotation marks match each other, and so do plain and no-break spaces.
 *
 * @param paragraphs the text, a string a paragraph
 */
export function placesOf(quotation: string, paragraphs: readonly string[]): Place[] {
  const sought = straighten(quotation);
  if (sought === '') return [];
  return paragraphs.flatMap((text, index) =>
    occurrences(straighten(text), sought).map((start) => ({
      paragraph: index + 1,
      start,
      end: start + sought.length,
    })),
  );
}
