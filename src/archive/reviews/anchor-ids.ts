import { createHash } from 'node:crypto';
import type { Place } from '../../schema/place.ts';
import { occurrences } from '../text/occurrences.ts';
import { paragraphAt, paragraphId } from '../text/paragraphs.ts';
import { placesOf, wordsAt, wordsBetween } from '../text/places.ts';
import { straighten } from '../text/typography.ts';

/** The number of hexadecimal digits in an id. */
const manyDigits = 8;

/** In the ids of facts: a review has few of them, and little room for their marks. */
const fewDigits = 4;

/**
 * An id derived only from words: it stays the same if the words move, if other words are added around
 * them, or if their quotation marks are curled.
 */
function idOf(kind: string, words: readonly string[], digits = manyDigits): string {
  const hash = createHash('sha256').update(words.map(straighten).join('\n'));
  return `${kind}-${hash.digest('hex').slice(0, digits)}`;
}

/** An id derived from the words at a place, and from how many times they occur before it. */
function idOfPlace(
  kind: string,
  place: Place,
  paragraphs: readonly string[],
  digits?: number,
): string {
  const words = wordsAt(place, paragraphs);
  const earlier = placesOf(words, paragraphs).findIndex(
    ({ paragraph, start }) => paragraph === place.paragraph && start === place.start,
  );
  return idOf(kind, earlier > 0 ? [words, String(earlier)] : [words], digits);
}

/**
 * The id of a passage on its review's page. It depends on the words of the passage and on how many times
 * they occur before it, but not on the prefix and suffix in the record.
 *
 * @param paragraphs the text, one string per paragraph
 * @throws {RangeError} if the place is outside the text
 */
export function passageId(place: Place, paragraphs: readonly string[]): string {
  return idOfPlace('passage', place, paragraphs);
}

/** The id of the words of a remark on their review's page, made as that of a passage. */
export function remarkId(place: Place, paragraphs: readonly string[]): string {
  return idOfPlace('remark', place, paragraphs);
}

/** The id of words that support a fact of the film, on their review's page, made as that of a passage. */
export function factId(place: Place, paragraphs: readonly string[]): string {
  return idOfPlace('fact', place, paragraphs, fewDigits);
}

/** The id of corrected words on their review's page. Keep `mend`: links to these ids are published. */
export function correctionId(received: string, reads: string): string {
  return idOf('mend', [received, reads]);
}

/** The id of the words that a supplied title quotes, on their review's page. */
export const titleWordsId = 'title-words';

/**
 * The id of a mention on its review's page: its paragraph and its words, and a number if the words occur
 * earlier in the paragraph: `p4-Fletcher_2`. It has no spaces, which ids may not have, and no %, which links would decode.
 *
 * @param paragraphs the text, one string per paragraph
 * @throws {RangeError} if the place is outside the text
 */
export function mentionId(place: Place, paragraphs: readonly string[]): string {
  const text = straighten(paragraphAt(paragraphs, place.paragraph));
  const words = wordsBetween(text, place.start, place.end);
  const earlier = occurrences(text, words).filter((start) => start < place.start).length;
  const id = `${paragraphId(place.paragraph)}-${words.replace(/[\s%]+/gu, '-')}`;
  return earlier === 0 ? id : `${id}_${earlier + 1}`;
}

/** The id of the drawing of a review's notation, on its page. */
export const notationId = 'notation';

/** The id of the panel with the notation and the names of its lines. */
export const notationPanelId = 'notation-panel';

/** The id that highlights a review's passages on a theme while it is the target of the address. */
export function themeHighlightId(theme: string): string {
  return `theme-${theme}`;
}

/** The id that highlights all passages of a review while it is the target of the address. */
export const allPassagesId = 'passages';

/** The id that highlights a review's passages on the film as a whole. */
export const wholeFilmHighlightId = 'whole-film';

/** The id of the choice that ends the highlighting. */
export const noHighlightId = 'no-highlight';
