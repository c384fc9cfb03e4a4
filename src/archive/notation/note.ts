import type { Passage } from '../../schema/passage.ts';
import { shapeOf } from '../themes/shape.ts';
import { heightOf, type Line } from './lines.ts';

/** How far a stem extends above its highest head. */
const stemLength = 20;
/** How far below the middle of its lowest head a stem begins: at the broad side of a triangle. */
const stemJoints = { praise: 4, reservation: -4, neither: 0, others: 0 } as const;

/** A passage as a note, or as a chord if it has several themes. */
export interface Note {
  readonly passage: Passage;
  /** Its position in the bar, from the left. */
  readonly x: number;
  /** The heights of its heads, one for each theme or for the film as a whole, the highest first. */
  readonly heads: readonly number[];
  /** The stem that joins its heads: from its lower end to its upper end. */
  readonly stem: { readonly from: number; readonly to: number };
}

/** A passage as a note at a position in its bar. */
export function noteOf(passage: Passage, x: number, lines: readonly Line[]): Note {
  const themes = passage.themes.length > 0 ? passage.themes : [undefined];
  const heads = themes.map((theme) => heightOf(theme, lines)).sort((one, other) => one - other);
  const stem = {
    from: Math.max(...heads) + stemJoints[shapeOf(passage)],
    to: Math.min(...heads) - stemLength,
  };
  return { passage, x, heads, stem };
}
