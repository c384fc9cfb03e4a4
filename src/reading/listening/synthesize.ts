/**
 * Partials of a sound: their number; the frequency of the lowest and of the highest, in hertz; their level;
 * and the time constant of the lowest, in seconds. Higher ones fade faster, by the root of their frequency.
 * Noise excites them for a time constant in seconds, or else a single blow.
 */
export type Partials = readonly [
  count: number,
  low: number,
  high: number,
  level: number,
  decay: number,
  noise?: number,
];

/**
 * Computes the sound of a struck body: every partial is a damped resonator. Its loudest sample is 1.
 *
 * @param seconds how long it is; it fades to nothing at its end
 * @param rate samples per second
 * @param chance a source of numbers from 0 to 1: equal sources give equal sounds
 */
export function synthesize(
  body: readonly Partials[],
  seconds: number,
  rate: number,
  chance: () => number,
): Float32Array<ArrayBuffer> {
  const sound = new Float32Array(seconds * rate);
  for (const [count, low, high, level, decay, noise = 0] of body) {
    const blow = sound.map((_, at) =>
      noise ? (chance() - 0.5) * Math.exp(-at / rate / noise) : at ? 0 : 1,
    );
    for (let index = 0; index < count; index += 1) {
      const ratio = (high / low) ** ((index + chance()) / count);
      const turn = (2 * Math.PI * low * ratio) / rate;
      const damping = Math.exp(-(ratio ** 0.5) / decay / rate);
      const next = 2 * damping * Math.cos(turn);
      const gain = (level / count ** 0.5) * Math.sin(turn) * (0.4 + chance());
      let now = 0;
      let before = 0;
      // Afterwards it is too soft to hear, and then slow to compute.
      for (let at = 0; at < Math.min(sound.length, 9 * (decay + noise) * rate); at += 1) {
        const sum = next * now - damping * damping * before + (blow[at] ?? 0);
        before = now;
        now = sum;
        sound[at] = (sound[at] ?? 0) + sum * gain;
      }
    }
  }
  const peak = sound.reduce((loudest, sample) => Math.max(loudest, Math.abs(sample)), 0);
  return sound.map((sample, at) => (sample / peak) * (1 - at / sound.length));
}
