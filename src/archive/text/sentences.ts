import { endsInAbbreviation } from './abbreviations.ts';
import { type Range, rangesBetween } from './ranges-between.ts';
import { remember } from './remember.ts';

const segmenters = remember(
  (language) => new Intl.Segmenter(language, { granularity: 'sentence' }),
);

/** How many characters before a boundary an abbreviation and the spaces after it may take. */
const lookBehind = 24;

/**
 * Where the sentences of a text begin, from 0, and where the last one ends.
 *
 * @param language the language of the text, as a BCP 47 tag
 */
export function sentenceBoundaries(text: string, language: string): number[] {
  const segments = segmenters(language).segment(text);
  const starts = [...segments].map(({ index }) => index);
  const confirmed = starts.filter(
    (start) => !endsInAbbreviation.test(text.slice(Math.max(0, start - lookBehind), start)),
  );
  return [...confirmed, text.length];
}

/** The sentences of a text, without the spaces between them. */
export function sentencesOf(text: string, language: string): Range[] {
  return rangesBetween(text, sentenceBoundaries(text, language));
}

/**
 * The sentences that contain a range of a text, as a range of the text. Offsets are counted from 0, and ends
 * are exclusive.
 *
 * @param boundaries the boundaries of all its sentences
 */
export function sentencesAround(
  boundaries: readonly number[],
  start: number,
  end: number,
): [from: number, to: number] {
  const before = boundaries.findLast((boundary) => boundary <= start);
  const after = boundaries.find((boundary) => boundary >= end);
  return [before ?? 0, after ?? boundaries.at(-1) ?? end];
}
