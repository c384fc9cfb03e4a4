import { abbreviation } from './typography.ts';

/** The first characters of a text's sentences, from 0, and its end. */
function borders(text: string, language: string): number[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  const starts = [...segments].map(({ index }) => index);
  // After a form of address or an initial, the sentence goes on.
  const real = starts.filter((start) => start === 0 || !abbreviation.test(text.slice(0, start)));
  return [...real, text.length];
}

/**
 * The sentences in which words stand, by their first character and the one after their last, from 0.
 *
 * @param text the paragraph
 * @param start the first character of the words in it, from 0
 * @param end the character after their last
 * @param language the language of the text, as a BCP 47 tag
 */
export function sentencesAround(
  text: string,
  start: number,
  end: number,
  language: string,
): [from: number, to: number] {
  const at = borders(text, language);
  const from = at.findLast((border) => border <= start) ?? 0;
  const to = at.find((border) => border >= end) ?? text.length;
  return [from, to];
}
