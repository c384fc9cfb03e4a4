import type { Passage } from '../../schema/passage.ts';
import type { Review } from '../../schema/review.ts';
import { type Note, noteDistance, noteOf, roomOf } from './note.ts';
import type { Staff } from './staff.ts';

/** How long a line is for a character of its text. */
const characterWidth = 0.184;
/** What is left free before the first note of a bar. */
const margin = 8;
/** What the number of a bar needs for each of its digits, and beside them. */
const digit = { width: 5.5, margin: 4 } as const;
/** What the clef takes at the beginning of a line, before its text. */
const clefWidth = 16;

/** A paragraph as a bar. */
export interface Bar {
  /** The paragraph, from 1. */
  readonly paragraph: number;
  readonly width: number;
  /** Where its text begins: after the clef in the first bar. */
  readonly begins: number;
  readonly notes: readonly Note[];
}

/**
 * The places moved apart as far as notes need it, in their order, between the ends of a bar.
 *
 * @param rooms how much room each note takes until the next one
 */
function apart(
  places: readonly number[],
  rooms: readonly number[],
  least: number,
  end: number,
): number[] {
  let free = least;
  const forward = places.map((place, index) => {
    const moved = Math.max(place, free);
    free = moved + (rooms[index] ?? noteDistance);
    return moved;
  });
  let next = end + margin;
  for (let index = forward.length - 1; index >= 0; index -= 1) {
    next = Math.min(forward[index] ?? next, next - (rooms[index] ?? noteDistance));
    forward[index] = next;
  }
  return forward;
}

/**
 * The lengths of the bars. A line is as long as its text; a bar with many notes in a short paragraph
 * takes what it needs from those that have more, as in engraved music. Only where all bars together
 * need more than the text gives is a line longer.
 *
 * @param texts how long the text of each bar is, in characters
 * @param needs how long each bar has to be for its notes
 */
function barWidths(texts: readonly number[], needs: readonly number[]): number[] {
  const line = characterWidth * texts.reduce((all, length) => all + length, 0);
  const isTight = texts.map(() => false);
  const sum = (numbers: readonly number[], tight: boolean) =>
    numbers.reduce((all, number, index) => (isTight[index] === tight ? all + number : all), 0);
  for (;;) {
    const scale = Math.max(0, line - sum(needs, true)) / Math.max(1, sum(texts, false));
    const widths = texts.map((length, index) =>
      isTight[index] ? (needs[index] ?? 0) : length * scale,
    );
    const next = widths.findIndex((width, index) => !isTight[index] && width < (needs[index] ?? 0));
    if (next < 0) return widths;
    isTight[next] = true;
  }
}

/** How long a bar has to be: for its notes, or else for its number. */
function needOf(paragraph: number, passages: readonly Passage[], staff: Staff): number {
  const notes = passages.reduce((sum, passage) => sum + roomOf(passage, staff), 0);
  return Math.max(notes, digit.margin + digit.width * String(paragraph).length);
}

/**
 * A review as a line of music, as long as its text. A paragraph is a bar; a passage is a note where it
 * begins, moved only as far as its neighbours and the bar's ends require.
 *
 * @param theme the one theme whose passages are drawn, with its note alone; all where undefined
 */
export function notationOf(
  { paragraphs, passages }: Pick<Review, 'paragraphs' | 'passages'>,
  staff: Staff,
  theme?: string,
): Bar[] {
  const drawn = passages
    .filter(({ themes }) => theme === undefined || themes.includes(theme))
    .map((passage) => (theme === undefined ? passage : { ...passage, themes: [theme] }));
  const inBars = paragraphs.map((text, index) => ({
    length: text.length,
    paragraph: index + 1,
    own: drawn.filter(({ place }) => place.paragraph === index + 1),
  }));
  const widths = barWidths(
    inBars.map(({ length }) => length),
    inBars.map(({ paragraph, own }) => needOf(paragraph, own, staff)),
  );
  return inBars.map(({ length, paragraph, own }, index) => {
    const begins = index === 0 ? clefWidth : 0;
    const width = widths[index] ?? 0;
    const exact = own.map(({ place }) => begins + (place.start / length) * width);
    const rooms = own.map((passage) => roomOf(passage, staff));
    const places = apart(exact, rooms, begins + margin, begins + width);
    return {
      paragraph,
      begins,
      width: Math.round(begins + width),
      notes: own.map((passage, at) => noteOf(passage, Math.round(places[at] ?? begins), staff)),
    };
  });
}
