import type { Passage } from '../../schema/passage.ts';
import type { Review } from '../../schema/review.ts';

// Distances are in sixteenths of the font size, and heights are measured downwards from the top edge.

/** The distance between two lines: the minimum target size of WCAG 2.2 (2.5.8), since names stand beside them. */
export const lineDistance = 24;
/** The space above the first row, for stars, and below the last one, for the numbers of bars. */
export const space = { above: 24, below: 20 } as const;

/** A line of the notation: that of a theme, or of the film as a whole. */
export interface Line {
  /** The id of the theme; undefined for the film as a whole. */
  readonly theme: string | undefined;
  readonly y: number;
}

/** The height of a line. Lines count from 1, the highest; their heights are the same in every review. */
export const heightOfLine = (number: number) => space.above + (number - 0.5) * lineDistance;

/** A theme and its place among the lines: a higher pitch is a higher line. */
export interface Pitched {
  readonly id: string;
  readonly pitch: number;
}

/** The themes of a review from the highest line to the lowest. */
function highestFirst<Theme extends Pitched>(themes: readonly Theme[]): Theme[] {
  return themes.toSorted((one, other) => other.pitch - one.pitch);
}

/**
 * The lines of a review, the highest first: that of the film as a whole, if a passage has no theme, and one for
 * each theme of the review.
 */
export function linesOf(
  { passages, themes }: Pick<Review, 'passages' | 'themes'>,
  pitched: readonly Pitched[],
): Line[] {
  const own = highestFirst(pitched.filter(({ id }) => themes.includes(id)));
  const hasWholeFilm = passages.some((passage) => passage.themes.length === 0);
  return [...(hasWholeFilm ? [undefined] : []), ...own.map(({ id }) => id)].map((theme, row) => ({
    theme,
    y: heightOfLine(row + 1),
  }));
}

/**
 * The height of a theme's line, or of that of the film as a whole.
 *
 * @throws {Error} if there is no such line
 */
export function heightOf(theme: string | undefined, lines: readonly Line[]): number {
  const line = lines.find((each) => each.theme === theme);
  if (!line) throw new Error(`The notation has no line for ${theme ?? 'the film as a whole'}.`);
  return line.y;
}

/** The numbers of the lines that a passage is on, the highest first, from 1. Unknown themes have none. */
export function lineNumbersOf(
  { themes }: Pick<Passage, 'themes'>,
  lines: readonly Line[],
): number[] {
  return lines.flatMap(({ theme }, index) => {
    const isOnLine = theme === undefined ? themes.length === 0 : themes.includes(theme);
    return isOnLine ? [index + 1] : [];
  });
}
