import { type Standing, type StandingCounts, standings } from './standing.ts';

/** A rectangle, in the units of its drawing. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle of a bar, and what its colour means. */
export interface BarPiece extends Rectangle {
  readonly meaning: Exclude<Standing, 'both'>;
}

/** The rectangles that show a standing: their meanings, tops and heights, in quarters of the bar's height. */
const shapes = {
  praise: [['praise', 0, 4]],
  // Praise above, reservations below.
  both: [
    ['praise', 0, 2],
    ['reservation', 2, 2],
  ],
  reservation: [['reservation', 0, 4]],
  neither: [['neither', 1, 2]],
  silent: [['silent', 1.75, 0.5]],
} as const satisfies Record<Standing, readonly (readonly [BarPiece['meaning'], number, number])[]>;

/**
 * A bar with a segment for each standing, as long as the critics are many. Segments differ in height as well as in
 * colour: judgements are high, discussion is low, and silence is a line.
 */
export function standingBar(
  counts: StandingCounts,
  { x, y, width, height }: Rectangle,
): BarPiece[] {
  const total = standings.reduce((sum, standing) => sum + counts[standing], 0);
  let start = x;
  return standings.flatMap((standing) => {
    const length = total === 0 ? 0 : (counts[standing] / total) * width;
    const left = start;
    start += length;
    if (length === 0) return [];
    return shapes[standing].map(([meaning, top, share]) => ({
      meaning,
      x: left,
      y: y + (top / 4) * height,
      width: length,
      height: (share / 4) * height,
    }));
  });
}
