import type { Place } from '../../schema/place.ts';
import { placesOf } from '../text/places.ts';

/** A text in quotation marks of whatever language, with the text itself. */
const quotation = /^["'\p{Pi}\p{Pf}\p{Ps}]\s*(.*?)\s*["'\p{Pi}\p{Pf}\p{Pe}]$/u;

/** The words of a title in quotation marks, or undefined where it is in none. */
export function quotedTitle(title: string): string | undefined {
  return quotation.exec(title)?.[1] || undefined;
}

/**
 * Where in a text the words of a title first stand: whatever their case, since a title may begin with a
 * capital where the text does not.
 *
 * @param paragraphs the text, a string a paragraph
 */
export function placeOfTitle(words: string, paragraphs: readonly string[]): Place | undefined {
  // A letter whose lower case is of another length would move all places after it.
  const lower = (text: string) =>
    text.replace(/\p{Lu}/gu, (letter) => {
      const small = letter.toLowerCase();
      return small.length === letter.length ? small : letter;
    });
  return placesOf(lower(words), paragraphs.map(lower))[0];
}
