import type { Passage } from '../schema/passage.ts';
import type { Review } from '../schema/review.ts';

// All distances are in units of which a root font size has 16.

/** How long a line is for a character of its text. */
const characterWidth = 0.18;
/** The least distance between two notes: what a finger needs, and WCAG 2.2 asks (2.5.8). */
const noteDistance = 24;
/** What is left free before the first note of a bar and after its last, a note's width in all. */
const margin = { before: 8, after: noteDistance - 8 } as const;
/** The length of a bar without notes, at least: its number has to be read. */
const emptyBar = 9;
/** What the clef takes at the beginning of a line, before its text. */
const clefWidth = 20;
/** The height of a step of pitch: half the distance of two lines. */
const step = 4.5;
/** The pitches of the lowest and the highest of the five lines, in steps from 1. */
const lines = { lowest: 3, highest: 11 } as const;
/** How many steps above the highest note those on the film as a whole are. */
const wholeFilmSteps = 3;
/** The room above the notes, for the sign of the rating and the number of the bar, and below them. */
const roomAbove = 24;
const roomBelow = 12;
/** How far a stem goes beyond its last head. */
const stemLength = 24;
const headWidth = 11;
/** Where a stem meets a head, below its middle: at the broad side of a triangle. */
const joints = { praise: 4, reservation: -4, neither: 0 } as const;

/** The head of a note, for one of the themes of its passage or for the film as a whole. */
export interface Head {
  readonly theme: string | undefined;
  readonly x: number;
  readonly y: number;
  /** The heights of the lines that it needs beyond the five. */
  readonly ledgers: readonly number[];
}

/** A passage as a note, or a chord where it bears several themes. */
export interface Note {
  readonly passage: Passage;
  /** The place of the note in its bar. */
  readonly x: number;
  readonly heads: readonly Head[];
  readonly stem: { readonly x: number; readonly from: number; readonly to: number };
  /** What is to be touched, from its left, as wide as the note. */
  readonly touch: { readonly x: number; readonly width: number };
}

/** A paragraph as a bar. */
export interface Bar {
  /** The paragraph, from 1. */
  readonly paragraph: number;
  readonly width: number;
  /** Where its text begins: after the clef in the first bar. */
  readonly begins: number;
  readonly notes: readonly Note[];
}

/** The staff that all scores of the archive share. */
export interface Staff {
  readonly height: number;
  /** The heights of its five lines, from the top. */
  readonly lines: readonly number[];
  /** The height of a pitch; of the film as a whole where there is none. */
  readonly heightOf: (pitch: number | undefined) => number;
  readonly pitchOf: ReadonlyMap<string, number>;
}

/** The staff for the themes of the archive: high enough for all their pitches. */
export function staffFor(
  themes: readonly { readonly id: string; readonly pitch: number }[],
): Staff {
  const pitches = themes.map(({ pitch }) => pitch);
  const highest = Math.max(lines.highest, ...pitches);
  const wholeFilm = highest + wholeFilmSteps;
  const heightOf = (pitch = wholeFilm) => roomAbove + (wholeFilm - pitch) * step;
  const inStaff = Array.from({ length: 5 }, (_, index) => lines.highest - 2 * index);
  return {
    height: heightOf(Math.min(lines.lowest, ...pitches)) + roomBelow,
    lines: inStaff.map(heightOf),
    heightOf,
    pitchOf: new Map(themes.map(({ id, pitch }) => [id, pitch])),
  };
}

/** The pitches of the lines that a note needs beyond the staff's. */
function ledgersOf(pitch: number): number[] {
  const ledgers: number[] = [];
  for (let line = lines.lowest - 2; line >= pitch; line -= 2) ledgers.push(line);
  for (let line = lines.highest + 2; line <= pitch; line += 2) ledgers.push(line);
  return ledgers;
}

/** The heads of a chord, from the lowest: one a step above another goes to the stem's other side. */
function headsOf({ themes }: Passage, x: number, { heightOf, pitchOf }: Staff): Head[] {
  if (themes.length === 0) return [{ theme: undefined, x, y: heightOf(undefined), ledgers: [] }];
  const sorted = themes
    .map((theme) => ({ theme, pitch: pitchOf.get(theme) ?? 0 }))
    .sort((one, other) => one.pitch - other.pitch);
  let isAside = false;
  return sorted.map(({ theme, pitch }, index) => {
    const isNext = pitch - (sorted[index - 1]?.pitch ?? -1) === 1;
    isAside = isNext && !isAside;
    return {
      theme,
      x: isAside ? x + headWidth : x,
      y: heightOf(pitch),
      ledgers: ledgersOf(pitch).map(heightOf),
    };
  });
}

/** The stem of a chord: up from notes in the lower half of the staff, down from those above. */
function stemOf(
  heads: readonly Head[],
  x: number,
  stance: Passage['stance'],
  { heightOf }: Staff,
): Note['stem'] {
  const heights = heads.map(({ y }) => y);
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  const middle = heightOf((lines.lowest + lines.highest) / 2);
  const isUp = (top + bottom) / 2 > middle;
  const side = headWidth / 2 - 0.5;
  const joint = joints[stance ?? 'neither'];
  return isUp
    ? { x: x + side, from: bottom + joint, to: top - stemLength }
    : { x: heads.length > 1 ? x + side : x - side, from: top + joint, to: bottom + stemLength };
}

function noteOf(passage: Passage, x: number, staff: Staff): Note {
  const heads = headsOf(passage, x, staff);
  const right = Math.max(...heads.map((head) => head.x));
  const touch = { x: x - headWidth, width: right - x + 2 * headWidth };
  return { passage, x, heads, stem: stemOf(heads, x, passage.stance, staff), touch };
}

/** The places moved apart as far as notes need it, in their order, between two ends. */
function apart(places: readonly number[], least: number, most: number): number[] {
  let last = Number.NEGATIVE_INFINITY;
  const forward = places.map((place) => {
    last = Math.max(place, last + noteDistance, least);
    return last;
  });
  let next = most + noteDistance;
  return forward
    .toReversed()
    .map((place) => {
      next = Math.min(place, next - noteDistance);
      return next;
    })
    .toReversed();
}

/**
 * The lengths of the bars. A line is as long as its text; a bar with many notes in a short paragraph
 * takes what it needs from those that have more, as in engraved music.
 *
 * @param texts how long the text of each bar is, in characters
 * @param needs how long each bar has to be for its notes
 */
function barWidths(texts: readonly number[], needs: readonly number[]): number[] {
  const isTight = texts.map(() => false);
  for (;;) {
    const sum = (numbers: readonly number[], tight: boolean) =>
      numbers.reduce((all, number, index) => (isTight[index] === tight ? all + number : all), 0);
    const line = characterWidth * texts.reduce((all, length) => all + length, 0);
    const scale = Math.max(0, line - sum(needs, true)) / Math.max(1, sum(texts, false));
    const next = texts.findIndex(
      (length, index) => isTight[index] === false && length * scale < (needs[index] ?? 0),
    );
    if (next < 0) {
      return texts.map((length, index) => (isTight[index] ? (needs[index] ?? 0) : length * scale));
    }
    isTight[next] = true;
  }
}

const rounded = (distance: number) => Math.round(distance * 10) / 10;

/**
 * A review as a line of music, as long as its text. A paragraph is a bar; a passage is a note where it
 * begins, moved only as far as its neighbours and the bar's ends require.
 *
 * @param theme the one theme whose passages are drawn, with its note alone; all where undefined
 */
export function scoreOf(
  { paragraphs, passages }: Pick<Review, 'paragraphs' | 'passages'>,
  staff: Staff,
  theme?: string,
): Bar[] {
  const drawn = passages
    .filter(({ themes }) => theme === undefined || themes.includes(theme))
    .map((passage) => (theme === undefined ? passage : { ...passage, themes: [theme] }));
  const inBars = paragraphs.map((_, index) =>
    drawn.filter(({ place }) => place.paragraph === index + 1),
  );
  const widths = barWidths(
    paragraphs.map((text) => text.length),
    inBars.map((own) => Math.max(emptyBar, own.length * noteDistance)),
  );
  return inBars.map((own, index) => {
    const begins = index === 0 ? clefWidth : 0;
    const width = widths[index] ?? 0;
    const length = paragraphs[index]?.length ?? 1;
    const exact = own.map(({ place }) => begins + (place.start / length) * width);
    const places = apart(exact, begins + margin.before, begins + width - margin.after);
    return {
      paragraph: index + 1,
      begins,
      width: rounded(begins + width),
      notes: own.map((passage, at) => noteOf(passage, rounded(places[at] ?? begins), staff)),
    };
  });
}
