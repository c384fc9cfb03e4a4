import type { Place } from '../../schema/place.ts';
import { occurrences } from './occurrences.ts';
import { straighten } from './typography.ts';

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

/** The words at a place of a text, as the archive reads them. */
export function wordsAt({ paragraph, start, end }: Place, paragraphs: readonly string[]): string {
  return (paragraphs[paragraph - 1] ?? '').slice(start, end);
}

/** Compares places by the order of the text; of two that begin at one place, the longer is first. */
export function inTextOrder(one: Place, other: Place): number {
  return one.paragraph - other.paragraph || one.start - other.start || other.end - one.end;
}
