import type { Shape } from '../themes/shape.ts';
import { isDrum, type Part } from './drum-kit.ts';

/** A passage that sounds: where, in beats, and on which parts. */
export interface Hit {
  readonly id: string;
  readonly position: number;
  readonly shape: Shape;
  readonly parts: readonly Part[];
}

/** Strikes a part at a position in beats. */
export type Strike = (position: number, part: Part, strength: number) => void;

/** The shortest time between two strokes of a roll, in seconds: about twelve strokes in a second. */
const fastestStroke = 0.079;
/** How many passages within four beats make a fill. */
const fillDensity = 4;

/** What the accompaniment goes by. */
export interface Plan {
  /** In the order of their positions. */
  readonly hits: readonly Hit[];
  /** The beats at which it begins and ends. */
  readonly from: number;
  readonly to: number;
  /** The length of a beat, in seconds. */
  readonly beat: number;
  /** Where in a beat its off-beat is, from 0 to 1. */
  readonly off: number;
  readonly chance: () => number;
  readonly strike: Strike;
}

/** Strokes that lead into a passage: a run on the snare before praise, a drag before a plain stroke. */
function leadInto({ shape, position }: Hit, { chance, strike }: Plan): void {
  if (shape === 'praise') {
    strike(position - 2 / 3, 'snare', 0.32);
    strike(position - 1 / 3, 'snare', 0.5);
    strike(position, 'kick', 0.8);
  } else if (shape === 'neither' && chance() < 0.5) {
    strike(position - 0.22, 'snare', 0.2);
    strike(position - 0.11, 'snare', 0.26);
  }
}

/** A beat of a fill: even strokes on a drum, softer than the passages and growing with `growth`. */
function roll(
  from: number,
  drum: Part,
  growth: number,
  { hits, beat, chance, strike }: Plan,
): void {
  const strokes = Math.max(2, Math.min(4, Math.floor(beat / fastestStroke)));
  for (let index = 0; index < strokes; index += 1) {
    const position = from + index / strokes;
    const isFree = hits.every((hit) => Math.abs(hit.position - position) > 0.4 / strokes);
    const accent = index === 0 ? 0.12 : 0;
    if (isFree) strike(position, drum, 0.2 + 0.3 * growth + accent + 0.1 * chance());
  }
}

/** A beat of swing: the ride, and what the left hand and the right foot add. */
function swing(from: number, growth: number, { hits, off, chance, strike }: Plan): void {
  const isBackbeat = from % 2 === 1;
  const isFree = (at: number) => hits.every(({ position }) => Math.abs(position - at) > 0.1);
  if (isFree(from)) strike(from, 'ride', isBackbeat ? 0.68 : 0.52);
  if (!isFree(from + off)) return;
  if (chance() < (isBackbeat ? 0.93 : 0.1)) strike(from + off, 'ride', 0.42);
  if (chance() < 0.12 + 0.25 * growth) {
    strike(from + off, chance() < 0.7 ? 'snare' : 'kick', 0.16 + 0.3 * chance());
  }
}

/**
 * Plays what a jazz drummer plays beneath: ride, hi-hat on the second and fourth beat, soft bass drum on
 * every beat, some snare. Where passages crowd, and in the last measure, it becomes a fill on the drum
 * that was struck last. After a reservation, time stands still for a beat.
 */
export function accompany(plan: Plan): void {
  const { hits, from, to, strike } = plan;
  for (let beat = from; beat < to; beat += 1) {
    const growth = (beat - from) / (to - from);
    const near = hits.filter(({ position }) => position >= beat - 2 && position < beat + 2);
    const last = hits.findLast(({ position }) => position <= beat);
    const isStill = last?.shape === 'reservation' && beat - last.position < 1;
    const isEnd = beat >= to - 4;
    strike(beat, 'kick', 0.15);
    if (beat % 2 === 1) strike(beat, 'foot', 0.5);
    if (isEnd || near.length >= fillDensity) {
      const part = last?.parts[0];
      const drum = isEnd || part === undefined || !isDrum(part) ? 'snare' : part;
      roll(beat, drum, isEnd ? 1 - (to - beat) / 4 : growth, plan);
    } else {
      const isAlone = (hit: Hit) =>
        !near.some(
          (each) =>
            each !== hit && each.position > hit.position - 1 && each.position <= hit.position,
        );
      for (const hit of near) {
        if (Math.floor(hit.position) === beat && isAlone(hit)) leadInto(hit, plan);
      }
      if (!isStill) swing(beat, growth, plan);
    }
  }
}
