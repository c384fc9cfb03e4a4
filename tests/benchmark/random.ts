/** Gives numbers from 0 to below 1, the same ones for the same seed. */
export type Random = () => number;

/** A small generator of numbers that look random (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of some items, each as likely as the others. Throws where there is none. */
export function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

/** How far the first items are from being picked all the time. */
const flattening = 20;

/** One of some items, the earlier the likelier: by Zipf's law, somewhat flattened (Mandelbrot's). */
export function pickSkewed<Item>(items: readonly Item[], random: Random): Item {
  const place = flattening * (1 + items.length / flattening) ** random() - flattening;
  return pick(items.slice(Math.floor(place), Math.floor(place) + 1), () => 0);
}
