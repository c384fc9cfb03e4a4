import type { Place } from '../../schema/place.ts';
import { occurrences } from './occurrences.ts';
import { paragraphAt } from './paragraphs.ts';
import { straighten } from './typography.ts';

/** The paragraphs of each text with straight marks: a text is searched for many quotations. */
const straightened = new WeakMap<readonly string[], readonly string[]>();

function straightParagraphs(paragraphs: readonly string[]): readonly string[] {
  const straight = straightened.get(paragraphs) ?? paragraphs.map(straighten);
  straightened.set(paragraphs, straight);
  return straight;
}

/**
 * Every place of a quotation in a text, in order. The words are matched exactly and case-sensitively;
 * straight and curly quotation marks match each other, and so do plain and no-break spaces.
 *
 * @param paragraphs the text, one string per paragraph
 */
export function placesOf(quotation: string, paragraphs: readonly string[]): Place[] {
  const straight = straighten(quotation);
  if (straight === '') return [];
  return straightParagraphs(paragraphs).flatMap((text, index) =>
    occurrences(text, straight).map((start) => ({
      paragraph: index + 1,
      start,
      end: start + straight.length,
    })),
  );
}

/**
 * The words of a paragraph from `start` up to, but not including, `end`, both counted from 0.
 *
 * @throws {RangeError} if they are outside the paragraph, or if the end is before the start
 */
export function wordsBetween(text: string, start: number, end: number): string {
  if (start < 0 || end < start || end > text.length) {
    throw new RangeError(
      `The paragraph has ${text.length} characters, but no characters ${start} to ${end}.`,
    );
  }
  return text.slice(start, end);
}

/**
 * The words at a place of a text.
 *
 * @param paragraphs the text, one string per paragraph
 * @throws {RangeError} if the place is outside the text
 */
export function wordsAt({ paragraph, start, end }: Place, paragraphs: readonly string[]): string {
  return wordsBetween(paragraphAt(paragraphs, paragraph), start, end);
}

/** Compares places by their order in the text. If two start together, the longer one comes first. */
export function inTextOrder(one: Place, other: Place): number {
  return one.paragraph - other.paragraph || one.start - other.start || other.end - one.end;
}
