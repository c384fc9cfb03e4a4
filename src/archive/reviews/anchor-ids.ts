import { createHash } from 'node:crypto';
import type { Place } from '../../schema/place.ts';
import { occurrences } from '../text/occurrences.ts';
import { paragraphAt, paragraphId } from '../text/paragraphs.ts';
import { placesOf, wordsAt, wordsBetween } from '../text/places.ts';
import { straighten } from '../text/typography.ts';

const digits = 8;

/**
 * An id that is made of words alone, so that it stays when others are added before or after them, and
 * when the words move. The shape of quotation marks does not count.
 */
function idOf(kind: string, ...words: readonly string[]): string {
  const hash = createHash('sha256').update(words.map(straighten).join('\n'));
  return `${kind}-${hash.digest('hex').slice(0, digits)}`;
}

/**
 * The id of a passage within its review's page: of its words, and where the text has the same words
 * before it, of how often. It does not depend on the context that its record quotes.
 */
export function passageId(place: Place, paragraphs: readonly string[]): string {
  const words = wordsAt(place, paragraphs);
  const before = placesOf(words, paragraphs).findIndex(
    ({ paragraph, start }) => paragraph === place.paragraph && start === place.start,
  );
  return before > 0 ? idOf('passage', words, String(before)) : idOf('passage', words);
}

/** The id of an correction's words within its review's page. */
export function correctionId(received: string, reads: string): string {
  return idOf('mend', received, reads);
}

/** The id of the words of a review from which the archive took its title. */
export const titleWordsId = 'title-words';

/**
 * The id of a mention within its review's page: its paragraph, its words, and which of several of
 * these words in the paragraph it is: `p4-Fletcher_2`.
 */
export function mentionId(place: Place, paragraphs: readonly string[]): string {
  const text = straighten(paragraphAt(paragraphs, place.paragraph));
  const words = wordsBetween(text, place.start, place.end);
  const earlier = occurrences(text, words).filter((at) => at < place.start).length;
  const id = `${paragraphId(place.paragraph)}-${words.replace(/\s+/gu, '-')}`;
  return earlier === 0 ? id : `${id}_${earlier + 1}`;
}

/** The id of what the archive says of the words with an id, further down on their page. */
export function noteId(id: string): string {
  return `about-${id}`;
}

/** The id by which a review's page shows all passages on a theme. */
export function themeId(theme: string): string {
  return `theme-${theme}`;
}

/** The id by which a review's page shows all its passages. */
export const allPassagesId = 'passages';
