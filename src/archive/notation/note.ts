import type { Passage } from '../../schema/passage.ts';
import { shapeOf } from '../themes/shape.ts';
import { ledgerLinesOf, lines, type Staff } from './staff.ts';

export { type Shape, shapeOf, shapes } from '../themes/shape.ts';

/** Minimum distance between two notes: the minimum target size of WCAG 2.2 (2.5.8). */
const noteDistance = 24;
const headWidth = 11;
/** Extra width for a head on the far side of a stem. */
const displacedHeadSpace = 4;
/** How far a stem extends beyond its last head. */
const stemLength = 24;
/** The space kept free at the top and bottom edges. */
const edge = 2;
/** How far below the middle of a head its stem begins: at the broad side of a triangle. */
const stemJoints = { praise: 4, reservation: -4, neither: 0, others: 0 } as const;

/** The head of a note, for one theme of its passage or for the film as a whole. */
export interface Head {
  readonly theme: string | undefined;
  readonly x: number;
  readonly y: number;
  /** The heights of its ledger lines. */
  readonly ledgers: readonly number[];
}

/** A passage as a note, or as a chord if it has several themes. */
export interface Note {
  readonly passage: Passage;
  /** Its position in the bar, from the left. */
  readonly x: number;
  readonly heads: readonly Head[];
  readonly stem: { readonly x: number; readonly from: number; readonly to: number };
  /** The area to click or touch: its left edge and its width. */
  readonly touch: { readonly x: number; readonly width: number };
}

/**
 * The heads of a chord, lowest first. If two heads are a step apart, the upper one is on the far side of
 * the stem.
 */
function headsOf({ themes }: Passage, x: number, { heightOf, pitchOf }: Staff): Head[] {
  if (themes.length === 0) return [{ theme: undefined, x, y: heightOf(undefined), ledgers: [] }];
  const sorted = themes
    .map((theme) => ({ theme, pitch: pitchOf(theme) }))
    .sort((one, other) => one.pitch - other.pitch);
  let isDisplaced = false;
  return sorted.map(({ theme, pitch }, index) => {
    isDisplaced = pitch - 1 === sorted[index - 1]?.pitch && !isDisplaced;
    return {
      theme,
      x: isDisplaced ? x + headWidth : x,
      y: heightOf(pitch),
      ledgers: ledgerLinesOf(pitch).map(heightOf),
    };
  });
}

/** The stem of a chord: upwards in the lower half of the staff, downwards in the upper half. */
function stemOf(heads: readonly Head[], passage: Passage, x: number, staff: Staff) {
  const heights = heads.map(({ y }) => y);
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  const middle = staff.heightOf((lines.lowest + lines.highest) / 2);
  const joint = stemJoints[shapeOf(passage)];
  const side = headWidth / 2 - 0.5;
  if ((top + bottom) / 2 > middle) {
    return { x: x + side, from: bottom + joint, to: Math.max(edge, top - stemLength) };
  }
  const to = Math.min(staff.height - edge, bottom + stemLength);
  return { x: heads.length > 1 ? x + side : x - side, from: top + joint, to };
}

/** The minimum space from a note to the next one. */
export function spaceOf(passage: Passage, staff: Staff): number {
  const hasDisplacedHead = headsOf(passage, 0, staff).some(({ x }) => x > 0);
  return noteDistance + (hasDisplacedHead ? displacedHeadSpace : 0);
}

/** A passage as a note at a position in its bar. */
export function noteOf(passage: Passage, x: number, staff: Staff): Note {
  const heads = headsOf(passage, x, staff);
  const touch = { x: x - headWidth, width: spaceOf(passage, staff) - edge };
  return { passage, x, heads, stem: stemOf(heads, passage, x, staff), touch };
}
