import type { Passage } from '../../schema/passage.ts';
import type { Review } from '../../schema/review.ts';
import { type Note, noteOf, spaceOf } from './note.ts';
import type { Staff } from './staff.ts';

/** The width of the notation for each character of the text. */
const characterWidth = 0.184;
/** The space before the first note of a bar. */
const margin = 8;
/** The width of each digit of a bar number, and the space around the number. */
const barNumber = { digit: 5.5, margin: 4 } as const;
/** The width of the clef at the start of the first bar. */
const clefWidth = 16;

/** A paragraph as a bar. */
export interface Bar {
  /** The number of the paragraph, from 1. */
  readonly paragraph: number;
  readonly width: number;
  /** Where its text starts: after the clef in the first bar, otherwise at 0. */
  readonly textStart: number;
  readonly notes: readonly Note[];
}

/** A paragraph whose width as a bar is not known yet. */
interface BarContent {
  readonly paragraph: number;
  /** The length of its text, in characters. */
  readonly length: number;
  readonly passages: readonly Passage[];
  readonly minimumWidth: number;
}

/** A note whose position is not final yet, and the space that it needs before the next one. */
interface PlacedNote {
  readonly passage: Passage;
  readonly x: number;
  readonly space: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * Moves notes that are too close together, as little as possible: first to the right, then back to the
 * left if they leave the bar. Their order stays the same.
 */
function spread(notes: readonly PlacedNote[], start: number, end: number): PlacedNote[] {
  let minimum = start;
  const toTheRight = notes.map((note) => {
    const x = Math.max(note.x, minimum);
    minimum = x + note.space;
    return { ...note, x };
  });
  let next = end;
  const toTheLeft = toTheRight.toReversed().map((note) => {
    next = Math.min(note.x, next - note.space);
    return { ...note, x: next };
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
    const space = Math.max(0, total - sum([...narrow].map(({ minimumWidth }) => minimumWidth)));
    const scale = space / Math.max(1, sum(wide.map(({ length }) => length)));
    const tooNarrow = wide.find(({ length, minimumWidth }) => length * scale < minimumWidth);
    if (!tooNarrow) {
      return bars.map((bar) => ({
        ...bar,
        width: narrow.has(bar) ? bar.minimumWidth : bar.length * scale,
      }));
    }
    narrow.add(tooNarrow);
  }
}

/** The minimum width of a bar: enough for its notes and for its number. */
function minimumWidth(paragraph: number, passages: readonly Passage[], staff: Staff): number {
  const notes = sum(passages.map((passage) => spaceOf(passage, staff)));
  return Math.max(notes, barNumber.margin + barNumber.digit * String(paragraph).length);
}

/**
 * A review in musical notation, with a width in proportion to its length. Each paragraph is a bar. Each
 * passage is a note where the passage begins, moved only to make room for other notes.
 *
 * @param theme the only theme to draw, with one head for each of its passages; undefined draws all
 */
export function notationOf(
  { paragraphs, passages }: Pick<Review, 'paragraphs' | 'passages'>,
  staff: Staff,
  theme?: string,
): Bar[] {
  const drawn = passages
    .filter(({ themes }) => theme === undefined || themes.includes(theme))
    .map((passage) => (theme === undefined ? passage : { ...passage, themes: [theme] }));
  const contents = paragraphs.map(({ length }, index) => {
    const paragraph = index + 1;
    const inBar = drawn.filter(({ place }) => place.paragraph === paragraph);
    const minimum = minimumWidth(paragraph, inBar, staff);
    return { paragraph, length, passages: inBar, minimumWidth: minimum };
  });
  return withWidths(contents).map(({ paragraph, length, passages: inBar, width }) => {
    const textStart = paragraph === 1 ? clefWidth : 0;
    const exact = inBar.map((passage) => ({
      passage,
      x: textStart + (passage.place.start / length) * width,
      space: spaceOf(passage, staff),
    }));
    const notes = spread(exact, textStart + margin, textStart + width + margin);
    return {
      paragraph,
      textStart,
      width: Math.round(textStart + width),
      notes: notes.map(({ passage, x }) => noteOf(passage, Math.round(x), staff)),
    };
  });
}
