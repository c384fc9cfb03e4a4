import type { Passage } from '../../schema/passage.ts';
import { judgementOf } from '../themes/judgement.ts';
import { ledgersOf, lines, type Staff } from './staff.ts';

/** The least distance between two notes: what a finger needs, and WCAG 2.2 asks (2.5.8). */
export const noteDistance = 24;
const headWidth = 11;
/** What a head on the other side of a stem needs more. */
const asideRoom = 4;
/** How far a stem goes beyond its last head. */
const stemLength = 24;
/** What is left free at the upper and the lower edge. */
const edge = 2;
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

/** The heads of a chord, from the lowest: one a step above another goes to the stem's other side. */
function headsOf({ themes }: Passage, x: number, { heightOf, pitchOf }: Staff): Head[] {
  if (themes.length === 0) return [{ theme: undefined, x, y: heightOf(undefined), ledgers: [] }];
  const sorted = themes
    .map((theme) => ({ theme, pitch: pitchOf(theme) }))
    .sort((one, other) => one.pitch - other.pitch);
  let isAside = false;
  return sorted.map(({ theme, pitch }, index) => {
    isAside = pitch - 1 === sorted[index - 1]?.pitch && !isAside;
    return {
      theme,
      x: isAside ? x + headWidth : x,
      y: heightOf(pitch),
      ledgers: ledgersOf(pitch).map(heightOf),
    };
  });
}

/** The stem of a chord: up from notes in the lower half of the staff, down from those above. */
function stemOf(heads: readonly Head[], { stance }: Passage, x: number, staff: Staff) {
  const heights = heads.map(({ y }) => y);
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  const middle = staff.heightOf((lines.lowest + lines.highest) / 2);
  const joint = joints[judgementOf({ stance })];
  const side = headWidth / 2 - 0.5;
  if ((top + bottom) / 2 > middle) {
    return { x: x + side, from: bottom + joint, to: Math.max(edge, top - stemLength) };
  }
  const to = Math.min(staff.height - edge, bottom + stemLength);
  return { x: heads.length > 1 ? x + side : x - side, from: top + joint, to };
}

/** How much room a note takes to the one after it: more, where it has a head aside. */
export function roomOf(passage: Passage, staff: Staff): number {
  const hasAside = headsOf(passage, 0, staff).some(({ x }) => x > 0);
  return noteDistance + (hasAside ? asideRoom : 0);
}

/** A passage as a note at a place of its bar. */
export function noteOf(passage: Passage, x: number, staff: Staff): Note {
  const heads = headsOf(passage, x, staff);
  const width = roomOf(passage, staff) - edge;
  const touch = { x: x - headWidth, width };
  return { passage, x, heads, stem: stemOf(heads, passage, x, staff), touch };
}
