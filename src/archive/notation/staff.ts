// Distances are in sixteenths of the font size. Heights are measured downwards from the top edge, and
// pitches upwards, in steps from 1.

/** The height of a step: half the distance between two lines of the staff. */
const step = 4;
/** The pitches of the lowest and the highest line of the staff. */
export const lines = { lowest: 3, highest: 11 } as const;
/** Steps from the highest line or theme up to notes on the film as a whole. */
const wholeFilmSteps = 3;
/** The space above the notes, for the star of the rating, and below them, for the bar number. */
const spaceAbove = 24;
const spaceBelow = 18;

/** The highest pitch, used for notes on the film as a whole, and the lowest pitch. */
function extentOf(themes: readonly { readonly pitch: number }[]) {
  const pitches = themes.map(({ pitch }) => pitch);
  return {
    wholeFilm: Math.max(lines.highest, ...pitches) + wholeFilmSteps,
    lowest: Math.min(lines.lowest, ...pitches),
  };
}

/** The staff on which all reviews are drawn. */
export interface Staff {
  readonly height: number;
  /** The heights of its five lines, top line first. */
  readonly lines: readonly number[];
  /** The height of a pitch, or of the film as a whole if it is undefined. */
  readonly heightOf: (pitch: number | undefined) => number;
  /** The pitch of a theme. Throws an error if there is no such theme. */
  readonly pitchOf: (theme: string) => number;
}

/** A staff that is high enough for the pitches of all themes. */
export function staffFor(
  themes: readonly { readonly id: string; readonly pitch: number }[],
): Staff {
  const pitches = new Map(themes.map(({ id, pitch }) => [id, pitch]));
  const { wholeFilm, lowest } = extentOf(themes);
  const heightOf = (pitch = wholeFilm) => spaceAbove + (wholeFilm - pitch) * step;
  const inStaff = Array.from({ length: 5 }, (_, index) => lines.highest - 2 * index);
  return {
    height: heightOf(lowest) + spaceBelow,
    lines: inStaff.map(heightOf),
    heightOf,
    pitchOf: (theme) => {
      const pitch = pitches.get(theme);
      if (pitch === undefined) throw new Error(`There is no theme ${theme}.`);
      return pitch;
    },
  };
}

/** The pitches of the ledger lines of a note outside the staff, nearest to the staff first. */
export function ledgerLinesOf(pitch: number): number[] {
  const ledgers: number[] = [];
  for (let line = lines.lowest - 2; line >= pitch; line -= 2) ledgers.push(line);
  for (let line = lines.highest + 2; line <= pitch; line += 2) ledgers.push(line);
  return ledgers;
}

/** A row of the key to the notation: a staff with the name of a theme next to each pitch. */
export interface StaffRow {
  /** The theme with this pitch; undefined in the row of the film as a whole and in empty rows. */
  readonly theme: string | undefined;
  readonly line: 'staff' | 'ledger' | 'none';
  readonly isEmpty: boolean;
}

/** The rows of the key, one for each step, from the film as a whole down to the lowest pitch. */
export function staffRows(
  themes: readonly { readonly id: string; readonly pitch: number }[],
): StaffRow[] {
  const { wholeFilm, lowest } = extentOf(themes);
  const ledgers = new Set(themes.flatMap(({ pitch }) => ledgerLinesOf(pitch)));
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
