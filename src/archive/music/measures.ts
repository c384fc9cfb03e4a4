import type { MusicBar } from './bars.ts';

/** The width in the notation that fills a measure, if the piece has time for it: about 140 characters. */
const measureWidth = 20;

/**
 * The length of each bar in beats. A bar has one measure of four beats for every 140 characters, at least
 * one. If there is no time for that, a measure takes more characters; if there are more bars than
 * measures, measures are halved to two beats, one, or less.
 *
 * @param beats the most beats that all bars may have together
 */
export function beatsOf(bars: readonly MusicBar[], beats: number): number[] {
  let measure = 4;
  while (bars.length * measure > beats) measure /= 2;
  for (let taken = measureWidth; ; taken *= 1.04) {
    const lengths = bars.map(({ width }) => measure * Math.max(1, Math.round(width / taken)));
    if (lengths.reduce((sum, length) => sum + length, 0) <= beats) return lengths;
  }
}

/**
 * Where the passages of a bar sound, in beats from its beginning: on eighth notes, or on shorter ones if
 * they would fill more than half of them. Of two at one place, the second moves on; at the end of the
 * bar, the first moves back.
 *
 * @param beats the length of the bar
 */
export function positionsIn({ passages }: MusicBar, beats: number): number[] {
  let perBeat = 2;
  while (passages.length > (beats * perBeat) / 2) perBeat *= 2;
  const places = beats * perBeat;
  let least = 0;
  return passages.map(({ at }, index) => {
    const last = places - passages.length + index;
    const place = Math.min(last, Math.max(least, Math.round(at * places)));
    least = place + 1;
    return place / perBeat;
  });
}
