import { accompany, type Hit } from './accompany.ts';
import type { MusicBar } from './bars.ts';
import { chanceFrom } from './chance.ts';
import { type Part, parts, type Stroke, strengths } from './drum-kit.ts';
import { beatsOf, positionsIn } from './measures.ts';
import { offBeat, swung, tempoOf } from './tempo.ts';

/** The longest that a piece may last, in seconds, and how long its last stroke rings. */
export const longest = 60;
const ring = 3;
/** Beats that sticks count in. */
const countIn = 4;
/** The least time between two strokes of a roll, in seconds: about twelve strokes in a second. */
const leastStroke = 0.079;

/** A review, or several, as music for drums. */
export interface Piece {
  /** When each bar begins, and when the last one ends, in seconds. */
  readonly times: readonly number[];
  /** How long it lasts, in seconds. */
  readonly seconds: number;
  /** In the order of their times. */
  readonly strokes: readonly Stroke[];
}

/**
 * Composes music for drums: every bar is a paragraph, and every passage sounds once, at its place in its
 * paragraph. The same bars always give the same piece. It lasts a minute at most.
 *
 * @param text the texts of the bars, for the tempo
 */
export function compose(bars: readonly MusicBar[], text: string): Piece {
  const ids = bars.flatMap(({ passages }) => passages.map(({ id }) => id));
  const tempo = tempoOf(text, ids.length);
  const beat = 60 / tempo;
  const off = offBeat(tempo);
  const chance = chanceFrom(ids.join());
  const timeOf = (position: number) => position * beat;
  const strokes: Stroke[] = [];
  const hits: Hit[] = [];
  const starts: number[] = [];
  /** Strikes as a human does: never quite in time, never twice with the same strength. */
  const strike = (position: number, part: Part, strength: number, passage?: Partial<Stroke>) => {
    const bar = bars[starts.filter((start) => start <= position).length - 1];
    strokes.push({
      time: timeOf(position) + chance() / 80,
      part,
      strength: strength * (0.9 + chance() / 5),
      shape: 'neither',
      critic: bar?.critic ?? 0,
      ...passage,
    });
  };
  let end = countIn;
  const lengths = beatsOf(bars, (longest - ring) / beat - countIn);
  for (const [index, bar] of bars.entries()) {
    const length = lengths[index] ?? 0;
    const positions = positionsIn(bar, length);
    starts.push(end);
    for (const [at, { id, shape, heads }] of bar.passages.entries()) {
      const position = swung(end + (positions[at] ?? 0), off);
      const struck = heads.map((head) => parts[Math.round(head * (parts.length - 1))] ?? 'kick');
      hits.push({ shape, position, parts: struck });
      for (const [hand, part] of struck.entries()) {
        // The hands reach the drums of a chord one after the other.
        strike(position + hand / 30, part, strengths[shape], { shape, passage: id });
      }
    }
    end += length;
  }
  for (let count = 0; count < countIn; count += 1) strike(count, 'stick', 0.6);
  const rolled = Math.min(4, Math.floor(beat / leastStroke));
  accompany({ hits, from: countIn, to: end, rolled, off, chance, strike });
  strike(end, 'kick', 1);
  strike(end, 'crash', 0.9);
  return {
    times: [...starts, end].map(timeOf),
    seconds: timeOf(end) + ring,
    strokes: strokes.sort((one, other) => one.time - other.time),
  };
}
