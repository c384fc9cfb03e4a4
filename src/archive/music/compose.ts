import { accompany, type Hit, type Strike } from './accompany.ts';
import type { MusicBar } from './bars.ts';
import { chanceFrom } from './chance.ts';
import { partAt, type Stroke, strengths } from './drum-kit.ts';
import { beatsOf, placed } from './measures.ts';
import { offBeat, swung, tempoOf } from './tempo.ts';

/** The longest that a piece may last, in seconds, and how long its last stroke rings. */
export const longest = 60;
const ring = 3;
/** Beats that sticks count in. */
const countIn = 4;
/** Time before the first stroke, so that a stroke may come early, in seconds. */
const lead = 0.1;
/** How far a stroke strays from its time and its strength: seconds, and a share of the strength. */
const stray = { time: 0.007, strength: 0.16 } as const;
/** How late the hands reach the second drum of a chord, in seconds. */
const spread = 0.012;

/** A review, or several, as music for drums. */
export interface Piece {
  /** In beats per minute. */
  readonly tempo: number;
  /** How long it lasts, in seconds. */
  readonly seconds: number;
  /** When each bar begins, in seconds. */
  readonly starts: readonly number[];
  /** In the order of their times. */
  readonly strokes: readonly Stroke[];
}

/**
 * Composes music for drums: every bar is a paragraph, and every passage sounds once, at its place in its
 * paragraph. The same bars always give the same piece. It lasts a minute at most.
 */
export function compose(bars: readonly MusicBar[]): Piece {
  const tempo = tempoOf(bars);
  const beat = 60 / tempo;
  const chance = chanceFrom(bars.flatMap(({ passages }) => passages.map(({ id }) => id)).join());
  const lengths = beatsOf(bars, Math.floor((longest - lead - ring) / beat) - countIn);
  const timeOf = (position: number) => lead + position * beat;
  const strokes: Stroke[] = [];
  const humanly = (stroke: Stroke): Stroke => ({
    ...stroke,
    time: stroke.time + stray.time * (chance() + chance() - 1),
    strength: stroke.strength * (1 + stray.strength * (chance() - 0.5)),
  });
  let start = countIn;
  const bounds = bars.map((bar, index) => {
    const length = lengths[index] ?? 0;
    start += length;
    return { bar, length, start: start - length };
  });
  const criticAt = (position: number) =>
    bounds.findLast((bound) => bound.start <= position)?.bar.critic ?? bars[0]?.critic ?? 0;
  const hits = bounds.flatMap(({ bar, length, start }) =>
    placed(bar, length).map(({ passage: { id, shape, heights }, position }): Hit => {
      return { id, shape, position: swung(start + position, tempo), parts: heights.map(partAt) };
    }),
  );
  const strike: Strike = (position, part, strength) => {
    const critic = criticAt(position);
    strokes.push(humanly({ time: timeOf(position), part, strength, shape: 'neither', critic }));
  };
  for (let count = 0; count < countIn; count += 1) strike(count, 'stick', 0.4 + 0.1 * count);
  for (const { id, shape, position, parts } of hits) {
    for (const [hand, part] of parts.entries()) {
      const time = timeOf(position) + hand * spread;
      const strength = strengths[shape];
      strokes.push(
        humanly({ time, part, strength, shape, critic: criticAt(position), passage: id }),
      );
    }
  }
  accompany({ hits, from: countIn, to: start, beat, off: offBeat(tempo), chance, strike });
  strike(start, 'kick', 1);
  strike(start, 'crash', 0.9);
  return {
    tempo,
    seconds: timeOf(start) + ring,
    starts: bounds.map((bound) => timeOf(bound.start)),
    strokes: strokes.sort((one, other) => one.time - other.time),
  };
}
