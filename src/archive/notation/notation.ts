import type { Passage } from '../../schema/passage.ts';
import type { Review } from '../../schema/review.ts';
import { type Line, lineDistance, linesOf, type Pitched, space } from './lines.ts';
import { type Note, noteOf } from './note.ts';

/** The width of the notation for each character of the text. */
const characterWidth = 0.135;
/** All positions are multiples of this, so that pages have few different ones and compress well. */
const grid = 4;
/** Minimum distance between two notes: the minimum target size of WCAG 2.2 (2.5.8). */
export const noteDistance = 24;
/** The width of each digit of a bar number, and the space around the number. */
const barNumber = { digit: 5.5, margin: 6 } as const;
/** The width of the clef at the start of the first bar. */
const clefWidth = 24;

/** A paragraph as a bar. */
export interface Bar {
  /** The number of the paragraph, from 1. */
  readonly paragraph: number;
  /** Its left edge in the drawing. */
  readonly x: number;
  readonly width: number;
  /** Where its text starts: after the clef in the first bar, otherwise at 0. */
  readonly textStart: number;
  readonly notes: readonly Note[];
}

/** A review in musical notation. */
export interface Notation {
  readonly width: number;
  readonly height: number;
  /** The highest first. */
  readonly lines: readonly Line[];
  readonly bars: readonly Bar[];
}

/** A paragraph whose width as a bar is not known yet. */
interface BarContent {
  readonly paragraph: number;
  /** The length of its text, in characters. */
  readonly length: number;
  readonly passages: readonly Passage[];
  readonly minimumWidth: number;
}

/** A note whose position is not final yet. */
interface PlacedNote {
  readonly passage: Passage;
  readonly x: number;
}

const onGrid = (x: number) => grid * Math.round(x / grid);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * Moves notes that are too close together, as little as possible: first to the right, then back to the
 * left if they leave the bar. Their order stays the same.
 *
 * @param first the lowest position of a note
 * @param last the highest position of a note
 */
function spread(notes: readonly PlacedNote[], first: number, last: number): PlacedNote[] {
  let minimum = first;
  const toTheRight = notes.map((note) => {
    const x = Math.max(note.x, minimum);
    minimum = x + noteDistance;
    return { ...note, x };
  });
  let maximum = last;
  const toTheLeft = toTheRight.toReversed().map((note) => {
    const x = Math.min(note.x, maximum);
    maximum = x - noteDistance;
    return { ...note, x };
  });
  return toTheLeft.toReversed();
}

/**
 * Gives each bar a width in proportion to its text. A bar with many notes in a short paragraph takes the
 * space that it needs from the others, as in engraved music, so the total stays proportional to the
 * text, unless the minimum widths add up to more.
 */
function withWidths(bars: readonly BarContent[]): (BarContent & { readonly width: number })[] {
  const total = characterWidth * sum(bars.map(({ length }) => length));
  const narrow = new Set<BarContent>();
  for (;;) {
    const wide = bars.filter((bar) => !narrow.has(bar));
    const left = Math.max(0, total - sum([...narrow].map(({ minimumWidth }) => minimumWidth)));
    const scale = left / Math.max(1, sum(wide.map(({ length }) => length)));
    const tooNarrow = wide.find(({ length, minimumWidth }) => length * scale < minimumWidth);
    if (!tooNarrow) {
      return bars.map((bar) => ({
        ...bar,
        width: narrow.has(bar) ? bar.minimumWidth : onGrid(bar.length * scale),
      }));
    }
    narrow.add(tooNarrow);
  }
}

/** The minimum width of a bar: enough for its notes and for its number. */
function minimumWidth(paragraph: number, passages: readonly Passage[]): number {
  const number = barNumber.margin + barNumber.digit * String(paragraph).length;
  return Math.max(noteDistance * passages.length, grid * Math.ceil(number / grid));
}

/**
 * A review in musical notation, with a width in proportion to its length: a line for each of its themes, and a
 * bar for each paragraph. Each passage is a note where the passage begins, moved only to make room for other notes.
 *
 * @param themes the themes of the review, or all themes of the archive
 */
export function notationOf(
  review: Pick<Review, 'paragraphs' | 'passages' | 'themes'>,
  themes: readonly Pitched[],
): Notation {
  const lines = linesOf(review, themes);
  const contents = review.paragraphs.map(({ length }, index) => {
    const paragraph = index + 1;
    const passages = review.passages.filter(({ place }) => place.paragraph === paragraph);
    return { paragraph, length, passages, minimumWidth: minimumWidth(paragraph, passages) };
  });
  let left = 0;
  const bars = withWidths(contents).map(({ paragraph, length, passages, width }) => {
    const textStart = paragraph === 1 ? clefWidth : 0;
    const exact = passages.map((passage) => ({
      passage,
      x: onGrid(textStart + (passage.place.start / length) * width),
    }));
    const edge = noteDistance / 2;
    const notes = spread(exact, textStart + edge, textStart + width - edge);
    const bar = { paragraph, x: left, textStart, width: textStart + width };
    left += bar.width;
    return { ...bar, notes: notes.map(({ passage, x }) => noteOf(passage, x, lines)) };
  });
  const height = space.above + lines.length * lineDistance + space.below;
  return { width: left, height, lines, bars };
}
