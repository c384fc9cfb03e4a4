import type { Passage } from '../../schema/passage.ts';
import type { Review } from '../../schema/review.ts';
import { type Shape, shapeOf } from '../themes/shape.ts';

/** A passage as the notation of its review shows it. */
export interface SoundedPassage {
  readonly id: string;
  /** How much of its paragraph precedes it: 0 at the beginning, less than 1 at the end. */
  readonly at: number;
  /** The height of each of its notes: 1 is the highest line of the review's notation, 0 the lowest. */
  readonly heights: readonly number[];
  readonly shape: Shape;
}

/** A paragraph to play. */
export interface MusicBar {
  readonly text: string;
  /** In the order of the text. */
  readonly passages: readonly SoundedPassage[];
  /** Which of several critics wrote it, from 0. */
  readonly critic: number;
}

/**
 * A function that says how high a line is among some lines, from 0 for the lowest to 1 for the highest.
 * Of a single line it says 1.
 *
 * @param lines the lines' positions, in any order and unit, greater ones higher
 */
export function heightAmong(lines: readonly number[]): (line: number) => number {
  const sorted = [...new Set(lines)].sort((one, other) => one - other);
  return (line) => (sorted.length > 1 ? sorted.indexOf(line) / (sorted.length - 1) : 1);
}

/**
 * A review as bars to play. The script of the page makes the same bars from the page itself.
 *
 * @param pitchOf the pitch of a theme
 */
export function barsOf(
  { paragraphs, passages }: Pick<Review, 'paragraphs' | 'passages'>,
  pitchOf: (theme: string) => number,
): MusicBar[] {
  const linesOf = ({ themes }: Passage) =>
    themes.length > 0 ? themes.map(pitchOf) : [Number.POSITIVE_INFINITY];
  const heightOf = heightAmong(passages.flatMap(linesOf));
  return paragraphs.map((text, index) => ({
    text,
    critic: 0,
    passages: passages
      .filter(({ place }) => place.paragraph === index + 1)
      .map((passage) => ({
        id: passage.id,
        at: passage.place.start / text.length,
        heights: linesOf(passage).map(heightOf),
        shape: shapeOf(passage),
      })),
  }));
}
