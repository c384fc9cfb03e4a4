import type { Shape } from '../themes/shape.ts';
import type { Part } from './drum-kit.ts';

/** A passage that sounds: where, in beats, and on which parts. */
export interface Hit {
  readonly position: number;
  readonly shape: Shape;
  readonly parts: readonly Part[];
}

/** What the accompaniment goes by. */
export interface Plan {
  /** In the order of their positions. */
  readonly hits: readonly Hit[];
  /** The beats at which it begins and ends. */
  readonly from: number;
  readonly to: number;
  /** Strokes per beat in a roll. */
  readonly rolled: number;
  /** Where in a beat its off-beat is, from 0 to 1. */
  readonly off: number;
  readonly chance: () => number;
  /** Strikes a part at a position in beats. */
  readonly strike: (position: number, part: Part, strength: number) => void;
}

/** Strokes that lead into a passage: a run on the snare before praise, a drag before a plain stroke. */
function leadInto({ shape, position }: Hit, { chance, strike }: Plan): void {
  if (shape === 'praise') {
    strike(position - 2 / 3, 'snare', 0.32);
    strike(position - 1 / 3, 'snare', 0.5);
    strike(position, 'kick', 0.8);
  } else if (shape === 'neither' && chance() < 0.5) {
    strike(position - 0.2, 'snare', 0.2);
    strike(position - 0.1, 'snare', 0.25);
  }
}

/**
 * Plays what a jazz drummer plays beneath: ride, hi-hat on the second and fourth beat, soft bass drum on
 * every beat, some snare. Where four passages crowd within four beats, and in the last measure, it becomes
 * a fill on the drum that was struck last. After a reservation, time stands still for a beat.
 */
export function accompany(plan: Plan): void {
  const { hits, from, to, rolled, off, chance, strike } = plan;
  for (const [index, hit] of hits.entries()) {
    if (hit.position - (hits[index - 1]?.position ?? 0) >= 1) leadInto(hit, plan);
  }
  for (let beat = from; beat < to; beat += 1) {
    const isBackbeat = beat % 2 === 1;
    const isEnd = beat >= to - 4;
    const growth = (beat - from) / (to - from);
    const near = hits.filter(({ position }) => Math.abs(position - beat) < 2);
    const last = hits.findLast(({ position }) => position <= beat);
    const isFree = (at: number) => near.every(({ position }) => Math.abs(position - at) > 0.13);
    strike(beat, 'kick', 0.15);
    if (isBackbeat) strike(beat, 'foot', 0.5);
    if (isEnd || near.length > 3) {
      const drum = last?.parts.find((part) => /tom/.test(part)) ?? 'snare';
      for (let index = 0; index < rolled; index += 1) {
        const at = beat + index / rolled;
        const swell = isEnd ? 1 - (to - at) / 4 : growth;
        if (isFree(at)) strike(at, drum, 0.25 + 0.3 * swell);
      }
    } else if (last?.shape !== 'reservation' || beat - last.position >= 1) {
      if (isFree(beat)) strike(beat, 'ride', isBackbeat ? 0.68 : 0.52);
      if (!isFree(beat + off)) continue;
      if (chance() < (isBackbeat ? 0.93 : 0.1)) strike(beat + off, 'ride', 0.42);
      if (chance() < 0.12 + 0.25 * growth) {
        strike(beat + off, chance() < 0.7 ? 'snare' : 'kick', 0.16 + 0.3 * chance());
      }
    }
  }
}
