import { clausesOf } from '../../archive/text/clauses.ts';
import { sentencesOf } from '../../archive/text/sentences.ts';
import type { TextRange } from '../words/find-matches.ts';

/** A piece of an excerpt, highlighted if it matches the query. */
export interface ExcerptPiece {
  readonly text: string;
  readonly isHighlighted: boolean;
}

/** About how long an excerpt may be, in characters. */
const defaultLength = 320;

/** How much longer than the maximum an excerpt may be, rather than be cut within a sentence. */
const tolerance = 5 / 4;

/** How much more a word counts that an excerpt does not show yet than another match of one it shows. */
const newWord = 100;

/** Returns the words of a text, with the signs between them. */
function wordsOf(text: string, language: string): TextRange[] {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...segments].map(({ segment, index }) => ({ start: index, end: index + segment.length }));
}

/**
 * Returns those consecutive units that fit and show most of what was found, with what follows it
 * and, at the end of the text, what precedes it. A unit that is too long is returned alone.
 */
function bestUnits(
  units: readonly TextRange[],
  text: string,
  matches: readonly TextRange[],
  length: number,
): TextRange {
  let best = { start: 0, end: 0, score: -1 };
  for (const { start, end } of units) {
    const last = units.findLast((unit) => unit.end <= start + length)?.end ?? 0;
    const range = { start, end: Math.max(end, last) };
    const shown = matches.filter((match) => match.start >= start && match.end <= range.end);
    const words = new Set(shown.map((match) => text.slice(match.start, match.end).toLowerCase()));
    const score = words.size * newWord + shown.length;
    // Of equally good ones, the last begins with what was found.
    if (score > best.score || (score > 0 && score === best.score)) best = { ...range, score };
  }
  const first = units.find(({ start }) => best.end - start <= length) ?? best;
  return { start: Math.min(first.start, best.start), end: best.end };
}

/**
 * Returns the range of a paragraph to show: whole sentences, or else whole clauses of a sentence that
 * is too long, or else whole words.
 */
export function excerptRange(
  text: string,
  matches: readonly TextRange[],
  language: string,
  length = defaultLength,
): TextRange {
  let range = { start: 0, end: text.length };
  for (const divide of [sentencesOf, clausesOf, wordsOf]) {
    const { start, end } = range;
    if (end - start <= length * tolerance) break;
    const units = divide(text.slice(start, end), language).map((unit) => ({
      start: start + unit.start,
      end: start + unit.end,
    }));
    range = bestUnits(units, text, matches, length);
  }
  return range;
}

/**
 * Returns the part of a paragraph that shows its matches best, in whole sentences. A sentence that is
 * too long is cut, with an ellipsis at each end that was cut off.
 *
 * @param matches where the paragraph matches the query, in the order of the text
 * @param language the language of the text, as a BCP 47 tag
 * @param length about how long an excerpt may be, in characters
 * @param range the part, if `excerptRange` has chosen it already
 */
export function excerpt(
  text: string,
  matches: readonly TextRange[],
  language: string,
  length = defaultLength,
  { start, end } = excerptRange(text, matches, language, length),
): ExcerptPiece[] {
  const sentences = sentencesOf(text, language);
  const isCutBefore = !sentences.some((sentence) => sentence.start === start);
  const isCutAfter = !sentences.some((sentence) => sentence.end === end);
  const last = isCutAfter ? text.slice(0, end).replace(/[\s\p{Po}\p{Pd}]+$/u, '').length : end;
  const pieces: ExcerptPiece[] = [];
  const add = (piece: string, isHighlighted: boolean) => {
    if (piece !== '') pieces.push({ text: piece, isHighlighted });
  };
  if (isCutBefore) add('… ', false);
  let position = start;
  for (const match of matches) {
    const [from, to] = [Math.max(position, match.start), Math.min(match.end, last)];
    if (from >= to) continue;
    add(text.slice(position, from), false);
    add(text.slice(from, to), true);
    position = to;
  }
  add(text.slice(position, last), false);
  if (isCutAfter) add(' …', false);
  return pieces;
}
