import { expect, test } from 'vitest';
import { offBeat, swung, tempoOf } from '../../../../src/archive/music/tempo.ts';

test('a text out of breath is faster, and so is one full of passages', () => {
  const calm = 'A sentence that goes on and on until nobody knows how it once began '.repeat(9);
  const breathless = 'Faster! Not my tempo. Again, again. '.repeat(18);
  expect(tempoOf(breathless, 2)).toBeGreaterThan(tempoOf(calm, 2) + 40);
  expect(tempoOf(calm, 5)).toBeGreaterThan(tempoOf(calm, 4));
});

test('a tempo is one that a drummer can play', () => {
  for (const text of ['', '!', 'a'.repeat(9999), '!!! !!!']) {
    for (const count of [0, 500]) {
      expect(tempoOf(text, count)).toBeGreaterThanOrEqual(120);
      expect(tempoOf(text, count)).toBeLessThanOrEqual(300);
    }
  }
});

test('off-beats swing 2 : 1 up to 200 beats per minute, and grow even towards 300', () => {
  const ratio = (tempo: number) => offBeat(tempo) / (1 - offBeat(tempo));
  expect(ratio(120)).toBeCloseTo(2);
  expect(ratio(200)).toBeCloseTo(2);
  expect(ratio(250)).toBeCloseTo(1.4);
  expect(ratio(300)).toBeCloseTo(1);
});

test('beats keep their places, off-beats swing, and positions keep their order', () => {
  const off = offBeat(180);
  expect([0, 1, 7].map((beat) => swung(beat, off))).toEqual([0, 1, 7]);
  expect(swung(2.5, off)).toBeCloseTo(2 + 2 / 3);
  const positions = Array.from({ length: 65 }, (_, index) => swung(index / 16, off));
  expect(positions).toEqual(positions.toSorted((one, other) => one - other));
});
