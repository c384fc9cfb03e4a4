import type { Place } from '../../schema/place.ts';
import { placesOf } from '../text/places.ts';

/** A text in quotation marks of any language, or in brackets. The group is the text inside them. */
const quotation = /^["'\p{Pi}\p{Pf}\p{Ps}]\s*(\S.*?)\s*["'\p{Pi}\p{Pf}\p{Pe}]$/u;

/** The words of a title in quotation marks, or undefined if it has no quotation marks. */
export function quotedTitle(title: string): string | undefined {
  return quotation.exec(title)?.[1];
}

/** A text in lower case, except letters whose length would change: places stay the same. */
function lowerCase(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}

/**
 * The first place of a title's words in a text, ignoring case: a title may begin with a capital where
 * the text does not. Undefined if the text does not contain them.
 *
 * @param paragraphs the text, one string per paragraph
 */
export function placeOfTitle(words: string, paragraphs: readonly string[]): Place | undefined {
  return placesOf(lowerCase(words), paragraphs.map(lowerCase))[0];
}
