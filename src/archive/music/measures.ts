import type { MusicBar, SoundedPassage } from './bars.ts';

/** How many characters of the text fill a measure, if the piece has time for them. */
const charactersPerMeasure = 140;

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
  let characters = charactersPerMeasure;
  for (;;) {
    const lengths = bars.map(
      ({ text }) => measure * Math.max(1, Math.round(text.length / characters)),
    );
    if (lengths.reduce((sum, length) => sum + length, 0) <= beats) return lengths;
    characters *= 1.04;
  }
}

/** A passage and where in its bar it sounds, in beats. */
export interface PlacedPassage {
  readonly passage: SoundedPassage;
  readonly position: number;
}

/**
 * Places the passages of a bar on eighth notes, or on shorter ones if they would fill more than half of
 * them. Of two passages at one place, the second moves on; at the end of the bar, the first moves back.
 */
export function placed({ passages }: MusicBar, beats: number): PlacedPassage[] {
  let perBeat = 2;
  while (passages.length > (beats * perBeat) / 2) perBeat *= 2;
  const places = beats * perBeat;
  let least = 0;
  return passages.map((passage, index) => {
    const last = places - (passages.length - index);
    const place = Math.min(last, Math.max(least, Math.round(passage.at * places)));
    least = place + 1;
    return { passage, position: place / perBeat };
  });
}
