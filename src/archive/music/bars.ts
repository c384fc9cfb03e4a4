import type { Notation } from '../notation/notation.ts';
import { type Shape, shapeOf } from '../themes/shape.ts';

/** A passage, as its note in the notation says. */
export interface MusicPassage {
  readonly id: string;
  /** How much of its bar precedes it, from 0 to 1. */
  readonly at: number;
  /** The heights of its heads: 0 is the highest head of the notation, 1 the lowest. */
  readonly heads: readonly number[];
  readonly shape: Shape;
}

/** A bar to play: a paragraph of a review. */
export interface MusicBar {
  /** Its width in the notation, in proportion to its text. */
  readonly width: number;
  /** In the order of the text. */
  readonly passages: readonly MusicPassage[];
  /** Which of several critics plays it, from 0. */
  readonly critic: number;
}

/**
 * A function that says how low a head is among all heads: from 0 for the highest to 1 for the lowest.
 *
 * @param heads the distances of the heads from the top of the notation
 */
export function ranks(heads: readonly number[]): (head: number) => number {
  const rows = [...new Set(heads)].sort((one, other) => one - other);
  return (head) => rows.indexOf(head) / Math.max(1, rows.length - 1);
}

/** A notation as bars to play. The script of the page reads the same bars from the drawing. */
export function barsOf({ bars }: Notation): MusicBar[] {
  const rankOf = ranks(bars.flatMap(({ notes }) => notes.flatMap(({ heads }) => heads)));
  return bars.map(({ width, notes }) => ({
    width,
    critic: 0,
    passages: notes.map(({ passage, x, heads }) => ({
      id: passage.id,
      at: x / width,
      heads: heads.map(rankOf),
      shape: shapeOf(passage),
    })),
  }));
}
