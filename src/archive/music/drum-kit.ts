import type { Shape } from '../themes/shape.ts';

/** The parts of the kit that play passages, the highest first. */
export const parts = ['crash', 'bell', 'hat', 'snare', 'tom1', 'tom2', 'tom3', 'kick'] as const;

/** What passages sound on, and what only accompanies them: the ride, the foot on the hi-hat, sticks. */
export type Part = (typeof parts)[number] | 'ride' | 'foot' | 'stick';

/** How strongly each kind of passage is struck, from 0 to 1. */
export const strengths: Readonly<Record<Shape, number>> = {
  praise: 1,
  reservation: 0.85,
  neither: 0.7,
  others: 0.45,
};

/** A stroke on the kit. */
export interface Stroke {
  /** When, in seconds from the beginning. */
  readonly time: number;
  readonly part: Part;
  /** From 0 to 1. */
  readonly strength: number;
  /** How a passage is struck: open for praise, choked for a reservation, brushed for others' words. */
  readonly shape: Shape;
  /** Whose kit, from 0. */
  readonly critic: number;
  /** The passage that sounds, unless the stroke accompanies. */
  readonly passage?: string;
}
