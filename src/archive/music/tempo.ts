import type { MusicBar } from './bars.ts';

/** The slowest and the fastest tempo, in beats per minute. */
const slowest = 126;
const fastest = 288;
/** How the tempo grows with the shortness of breath, and with the passages per 1,000 characters. */
const breathFactor = 4200;
const densityFactor = 20;

/** A mark at which a reader draws breath. */
const breath = /[.!?…,;:–—()]+/;

/**
 * The tempo of a text, in beats per minute. It is faster, the fewer characters stand between two
 * punctuation marks, and the more passages stand in a text of that length.
 */
export function tempoOf(bars: readonly MusicBar[]): number {
  const text = bars.map((bar) => bar.text).join(' ');
  const passages = bars.reduce((count, bar) => count + bar.passages.length, 0);
  const perBreath = text.length / text.split(breath).length;
  const per1000 = (passages / (text.length + 1)) * 1000;
  const tempo = breathFactor / (perBreath + 1) + densityFactor * per1000;
  return Math.round(Math.min(fastest, Math.max(slowest, tempo)));
}

/** The share of the beat before a swung off-beat at a moderate tempo: the pair of notes lasts 2 : 1. */
const swungShare = 2 / 3;
/** The shortest time that jazz drummers give the second note of a swung pair, in seconds. */
const shortNote = 0.1;

/**
 * The share of the beat before its off-beat. Up to 200 beats per minute notes swing 2 : 1. At faster
 * tempos the short note keeps its length, so that they become even at 300 (Friberg and Sundström, Swing
 * Ratios and Ensemble Timing in Jazz Performance, 2002).
 */
export function offBeat(tempo: number): number {
  return Math.max(0.5, Math.min(swungShare, 1 - (shortNote * tempo) / 60));
}

/** Where in time a position falls, both in beats, if off-beats swing. */
export function swung(position: number, tempo: number): number {
  const beat = Math.floor(position);
  const share = position - beat;
  const off = offBeat(tempo);
  return beat + (share < 0.5 ? share * 2 * off : off + (share - 0.5) * 2 * (1 - off));
}
