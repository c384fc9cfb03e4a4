/** The slowest and the fastest tempo, in beats per minute. */
const slowest = 126;
const fastest = 288;

/**
 * The tempo of a text, in beats per minute. It is faster, the fewer characters stand between two
 * punctuation marks, and the more passages stand in a text of that length.
 *
 * @param passages how many passages it has
 */
export function tempoOf(text: string, passages: number): number {
  const length = text.length + 1;
  const breaths = text.split(/[.!?…,;:–—()]+/).length;
  const tempo = (4200 * breaths + 20000 * passages) / length;
  return Math.min(fastest, Math.max(slowest, tempo));
}

/**
 * The share of the beat before its off-beat. Up to 200 beats per minute notes swing 2 : 1. At faster
 * tempos the short note keeps its length of a tenth of a second, so that they would be even at 300 (Friberg
 * and Sundström, Swing Ratios and Ensemble Timing in Jazz Performance, 2002).
 */
export function offBeat(tempo: number): number {
  return Math.min(2 / 3, 1 - tempo / 600);
}

/** Where in time a position falls, both in beats, if off-beats swing. */
export function swung(position: number, off: number): number {
  const share = position % 1;
  return position - share + (share < 0.5 ? 2 * share * off : 1 - 2 * (1 - share) * (1 - off));
}
