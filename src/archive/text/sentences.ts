import { type Range, rangesBetween } from './ranges-between.ts';
import { endsInAbbreviation } from './typography.ts';

/**
 * Where the sentences of a text begin, from 0, and where the last one ends.
 *
 * @param language the language of the text, as a BCP 47 tag
 */
export function sentenceBoundaries(text: string, language: string): number[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  const starts = [...segments].map(({ index }) => index);
  const confirmed = starts.filter((start) => !endsInAbbreviation.test(text.slice(0, start)));
  return [...confirmed, text.length];
}

/** The sentences of a text, without the spaces between them. */
export function sentencesOf(text: string, language: string): Range[] {
  return rangesBetween(text, sentenceBoundaries(text, language));
}

/**
 * The sentences that contain a range of a paragraph, as a range of the paragraph. Offsets are counted from
 * 0, and ends are exclusive.
 *
 * @param language the language of the text, as a BCP 47 tag
 */
export function sentencesAround(
  text: string,
  start: number,
  end: number,
  language: string,
): [from: number, to: number] {
  const all = sentenceBoundaries(text, language);
  return [
    Math.max(0, ...all.filter((boundary) => boundary <= start)),
    Math.min(text.length, ...all.filter((boundary) => boundary >= end)),
  ];
}
