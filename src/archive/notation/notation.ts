import type { Passage } from '../../schema/passage.ts';
import type { Review } from '../../schema/review.ts';
import { type Note, noteOf, spaceOf } from './note.ts';
import type { Staff } from './staff.ts';

/** The width of the notation for each character of the text. */
const characterWidth = 0.184;
/** The space before the first note of a bar. */
const margin = 8;
/** The width of each digit of a bar number, and the space beside them. */
const barNumber = { digit: 5.5, margin: 4 } as const;
/** The width of the clef at the start of the first bar. */
const clefWidth = 16;

/** A paragraph as a bar. */
export interface Bar {
  /** The number of the paragraph, from 1. */
  readonly paragraph: number;
  readonly width: number;
  /** Where the text begins: after the clef in the first bar, otherwise at 0. */
  readonly begins: number;
  readonly notes: readonly Note[];
}

/** A paragraph before its width as a bar is known. */
interface BarContent {
  readonly paragraph: number;
  /** The length of its text, in characters. */
  readonly length: number;
  readonly passages: readonly Passage[];
  readonly minimumWidth: number;
}

/** A note before its position is final, and the space that it needs before the next one. */
interface PlacedNote {
  readonly passage: Passage;
  readonly x: number;
  readonly space: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * Moves notes that are too close together, as little as possible: first to the right, then, where they
 * leave the bar, back to the left. Their order stays the same.
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
 * Adds the widths of the bars. Together they are as wide as the text is long. A bar with many notes in
 * a short paragraph takes the width that it needs from the others, as in engraved music. The notation
 * is wider than the text only if the minimum widths of all bars together are.
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
 * A review in musical notation, as wide as its text is long. Each paragraph is a bar, and each passage is
 * a note where it begins, moved only as far as its neighbours and the ends of the bar require.
 *
 * @param theme draws only the passages on this theme, with its note head alone; undefined draws all
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
    const own = drawn.filter(({ place }) => place.paragraph === paragraph);
    return { paragraph, length, passages: own, minimumWidth: minimumWidth(paragraph, own, staff) };
  });
  return withWidths(contents).map(({ paragraph, length, passages: own, width }) => {
    const begins = paragraph === 1 ? clefWidth : 0;
    const exact = own.map((passage) => ({
      passage,
      x: begins + (passage.place.start / length) * width,
      space: spaceOf(passage, staff),
    }));
    const notes = spread(exact, begins + margin, begins + width + margin);
    return {
      paragraph,
      begins,
      width: Math.round(begins + width),
      notes: notes.map(({ passage, x }) => noteOf(passage, Math.round(x), staff)),
    };
  });
}
