import { createHash } from 'node:crypto';
import type { Place } from '../../schema/place.ts';
import { occurrences } from '../text/occurrences.ts';
import { paragraphAt, paragraphId } from '../text/paragraphs.ts';
import { placesOf, wordsAt, wordsBetween } from '../text/places.ts';
import { straighten } from '../text/typography.ts';

/** The number of hexadecimal digits in an id. */
const digits = 8;

/**
 * An id made of words alone: it stays the same when words move, when others are added around them, and
 * when quotation marks change their shape.
 */
function idOf(kind: string, ...words: readonly string[]): string {
  const hash = createHash('sha256').update(words.map(straighten).join('\n'));
  return `${kind}-${hash.digest('hex').slice(0, digits)}`;
}

/**
 * The id of a passage on its review's page. It depends on the words of the passage and on how often they
 * occur before it, but not on the prefix and suffix in its record.
 *
 * @param paragraphs the text, one string per paragraph
 * @throws {RangeError} if the place is outside the text
 */
export function passageId(place: Place, paragraphs: readonly string[]): string {
  const words = wordsAt(place, paragraphs);
  const earlier = placesOf(words, paragraphs).findIndex(
    ({ paragraph, start }) => paragraph === place.paragraph && start === place.start,
  );
  return earlier > 0 ? idOf('passage', words, String(earlier)) : idOf('passage', words);
}

/** The id of a correction's words on its review's page. Links to these ids are published: keep `mend`. */
export function correctionId(received: string, reads: string): string {
  return idOf('mend', received, reads);
}

/** The id of the words of a review from which the archive took its title. */
export const titleWordsId = 'title-words';

/**
 * The id of a mention on its review's page: its paragraph, its words and, from the second occurrence of
 * these words in the paragraph on, a number: `p4-Fletcher_2`.
 *
 * @param paragraphs the text, one string per paragraph
 * @throws {RangeError} if the place is outside the text
 */
export function mentionId(place: Place, paragraphs: readonly string[]): string {
  const text = straighten(paragraphAt(paragraphs, place.paragraph));
  const words = wordsBetween(text, place.start, place.end);
  const earlier = occurrences(text, words).filter((start) => start < place.start).length;
  const id = `${paragraphId(place.paragraph)}-${words.replace(/\s+/gu, '-')}`;
  return earlier === 0 ? id : `${id}_${earlier + 1}`;
}

/** The id of the note about an anchor, further down the page. */
export function noteId(anchorId: string): string {
  return `about-${anchorId}`;
}

/** The id that highlights all passages on a theme on a review's page. */
export function themeId(theme: string): string {
  return `theme-${theme}`;
}

/** The id that highlights all passages on a review's page. */
export const allPassagesId = 'passages';
