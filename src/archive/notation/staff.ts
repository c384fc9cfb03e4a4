// All distances of a score are in units of which a root font size has 16.

/** The height of a step of pitch: half the distance of two lines. */
const step = 4;
/** The pitches of the lowest and the highest of the five lines, in steps from 1. */
export const lines = { lowest: 3, highest: 11 } as const;
/** How many steps above the highest note those on the film as a whole are. */
const wholeFilmSteps = 3;
/** The room above the notes, for the sign of the rating, and below them, for the number of the bar. */
const roomAbove = 24;
const roomBelow = 18;

/** The pitch of the notes on the film as a whole, above all others, and the lowest pitch. */
function extentOf(themes: readonly { readonly pitch: number }[]) {
  const pitches = themes.map(({ pitch }) => pitch);
  return {
    wholeFilm: Math.max(lines.highest, ...pitches) + wholeFilmSteps,
    lowest: Math.min(lines.lowest, ...pitches),
  };
}

/** The staff that all scores of the archive share. */
export interface Staff {
  readonly height: number;
  /** The heights of its five lines, from the top. */
  readonly lines: readonly number[];
  /** The height of a pitch; of the film as a whole where there is none. */
  readonly heightOf: (pitch: number | undefined) => number;
  /** The pitch of a theme. Throws where there is no such theme. */
  readonly pitchOf: (theme: string) => number;
}

/** The staff for the themes of the archive: high enough for all their pitches. */
export function staffFor(
  themes: readonly { readonly id: string; readonly pitch: number }[],
): Staff {
  const pitches = new Map(themes.map(({ id, pitch }) => [id, pitch]));
  const { wholeFilm, lowest } = extentOf(themes);
  const heightOf = (pitch = wholeFilm) => roomAbove + (wholeFilm - pitch) * step;
  const inStaff = Array.from({ length: 5 }, (_, index) => lines.highest - 2 * index);
  return {
    height: heightOf(lowest) + roomBelow,
    lines: inStaff.map(heightOf),
    heightOf,
    pitchOf: (theme) => {
      const pitch = pitches.get(theme);
      if (pitch === undefined) throw new Error(`There is no theme ${theme}.`);
      return pitch;
    },
  };
}

/** The pitches of the lines that a note needs beyond the staff's, those nearest to it first. */
export function ledgersOf(pitch: number): number[] {
  const ledgers: number[] = [];
  for (let line = lines.lowest - 2; line >= pitch; line -= 2) ledgers.push(line);
  for (let line = lines.highest + 2; line <= pitch; line += 2) ledgers.push(line);
  return ledgers;
}

/** A row of the staff drawn large, for a name beside each note. */
export interface StaffRow {
  /** The theme whose note is there; undefined for the film as a whole, and where there is none. */
  readonly theme: string | undefined;
  readonly line: 'staff' | 'ledger' | 'none';
  readonly isEmpty: boolean;
}

/** The rows of the staff, a step each, from that of the film as a whole down to the lowest. */
export function staffRows(
  themes: readonly { readonly id: string; readonly pitch: number }[],
): StaffRow[] {
  const { wholeFilm, lowest } = extentOf(themes);
  const ledgers = new Set(themes.flatMap(({ pitch }) => ledgersOf(pitch)));
  return Array.from({ length: wholeFilm - lowest + 1 }, (_, index) => {
    const pitch = wholeFilm - index;
    const theme = themes.find((each) => each.pitch === pitch)?.id;
    const isLine = pitch % 2 === lines.lowest % 2;
    const isInStaff = pitch >= lines.lowest && pitch <= lines.highest;
    return {
      theme,
      line: isLine && isInStaff ? 'staff' : ledgers.has(pitch) ? 'ledger' : 'none',
      isEmpty: theme === undefined && index > 0,
    };
  });
}
