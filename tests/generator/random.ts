/** Returns numbers from 0 up to, but not including, 1. */
export type Random = () => number;

/** A small pseudorandom generator (mulberry32): the same seed gives the same numbers. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Whether something happens that does so in this share of all cases. */
export function happens(share: number, random: Random): boolean {
  return random() < share;
}

/** A whole number between two others, each with the same probability. */
export function between(lowest: number, highest: number, random: Random): number {
  return lowest + Math.floor(random() * (highest - lowest + 1));
}

/**
 * Picks an item, each with the same probability.
 *
 * @throws {Error} if there are no items
 */
export function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

/** How much to flatten Zipf's law: the higher, the less frequent the first items. */
const flattening = 20;

/** Picks an item by the Zipf-Mandelbrot law: the earlier an item, the more likely. */
export function pickSkewed<Item>(items: readonly Item[], random: Random): Item {
  const place = flattening * (1 + items.length / flattening) ** random() - flattening;
  return pick(items.slice(Math.floor(place), Math.floor(place) + 1), () => 0);
}

/** Picks different items in random order, the earlier ones more likely: as many, or all there are. */
export function pickSeveral<Item>(items: readonly Item[], count: number, random: Random): Item[] {
  const picked = new Set<Item>();
  while (picked.size < Math.min(count, new Set(items).size)) picked.add(pickSkewed(items, random));
  return [...picked];
}

/** Makes things until one has a key that no earlier one has. */
export function makeNew<Thing>(
  taken: Set<string>,
  keyOf: (thing: Thing) => string,
  make: () => Thing,
): Thing {
  for (;;) {
    const thing = make();
    const key = keyOf(thing);
    if (taken.has(key)) continue;
    taken.add(key);
    return thing;
  }
}
