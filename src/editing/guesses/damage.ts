import { receivedParagraphs } from '../../archive/reviews/received-paragraphs.ts';
import { paragraphBreak } from '../../archive/text/paragraphs.ts';
import type { ReviewRecord } from '../../schema/review.ts';
import { findLostApostrophes } from './lost-apostrophes.ts';
import { findMojibake } from './mojibake.ts';

/** What may have happened to a text in transmission. */
export type DamageKind = 'spaces' | 'no-break-space' | 'decoding' | 'apostrophe' | 'heading';

/** Words of a received text that are probably damaged. */
export interface Damage {
  readonly kind: DamageKind;
  /** Where they are in the paragraphs, joined by `paragraphBreak`. */
  readonly start: number;
  readonly end: number;
  /** What was probably there. */
  readonly reads: string;
}

/** The longest line that may be a heading, in characters, and the shortest paragraph below one. */
const headingLength = 60;
const paragraphLength = 60;

/** Whether a line looks like a heading above a paragraph. */
export function looksLikeHeading(line: string, below: string): boolean {
  return (
    line.length <= headingLength &&
    below.length >= paragraphLength &&
    below.length > line.length * 2 &&
    /^[\p{Lu}\p{Lo}\p{N}¿¡]/u.test(line) &&
    /[\p{L}]{2}/u.test(line) &&
    !/[.,:;…。、！!]["'”»“]?$/u.test(line) &&
    !/[★☆]|\d\s?[/%]/u.test(line)
  );
}

const inFrench = /(?<=[«\u2014\u2013])\u00A0|\u00A0(?=[»;:!?%\u2014\u2013€])/u;

/**
 * No-break spaces that no typesetter puts, with the spaces beside them: not beside numbers, dashes and
 * abbreviations, and not as French does.
 */
function noBreakSpaces(text: string, language: string): { start: number; end: number }[] {
  const isFrench = new Intl.Locale(language).language === 'fr';
  return Array.from(
    text.matchAll(/(?<![\d§.–—]) *\u00A0 *(?![\d–—…%€$])/gu),
    ({ 0: spaces, index }) => ({ start: index, end: index + spaces.length }),
  ).filter(
    ({ start, end }) => !isFrench || !inFrench.test(text.slice(Math.max(0, start - 1), end + 1)),
  );
}

/** Lines that look like headings above their paragraphs, without a blank line between them. */
function lostBlankLines(received: string, paragraphing: ReviewRecord['paragraphing']): Damage[] {
  if (paragraphing !== 'blank-lines') return [];
  const lines = received.split('\n').map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''));
  let offset = 0;
  return receivedParagraphs(received, paragraphing).flatMap(({ text, line }): Damage[] => {
    const first = lines[line - 1] ?? '';
    const start = offset + first.length;
    offset += text.length + paragraphBreak.length;
    const below = text.slice(first.length + 1);
    if (below === '' || !looksLikeHeading(first, below)) return [];
    return [{ kind: 'heading', start, end: start + 1, reads: paragraphBreak }];
  });
}

/**
 * Finds words of a received text that were probably damaged in transmission, in the order of the text.
 *
 * @param received the text, with LF as its line ends
 * @param language the language of the text, as a BCP 47 tag
 */
export function findDamage(
  received: string,
  paragraphing: ReviewRecord['paragraphing'],
  language: string,
): Damage[] {
  const text = receivedParagraphs(received, paragraphing)
    .map((paragraph) => paragraph.text)
    .join(paragraphBreak);
  const apostrophe = text.includes('’') ? '’' : "'";
  const all: Damage[] = [
    ...findMojibake(text).map((found) => ({ kind: 'decoding' as const, ...found })),
    ...lostBlankLines(received, paragraphing),
    ...Array.from(text.matchAll(/(?<=\S) {2,}(?=\S)/g), ({ 0: spaces, index }) => ({
      kind: 'spaces' as const,
      start: index,
      end: index + spaces.length,
      reads: ' ',
    })),
    ...findLostApostrophes(text, language, apostrophe).map((found) => ({
      kind: 'apostrophe' as const,
      ...found,
    })),
    ...noBreakSpaces(text, language).map((place) => ({
      kind: 'no-break-space' as const,
      ...place,
      reads: ' ',
    })),
  ];
  const found: Damage[] = [];
  for (const each of all) {
    if (!found.some(({ start, end }) => start < each.end && each.start < end)) found.push(each);
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Whether a paragraph stops in the middle of a sentence, so that the end of the text may be missing. */
export function endsAbruptly(paragraph: string): boolean {
  return paragraph.length >= paragraphLength && /[\p{L},;–—-]$/u.test(paragraph.trim());
}
