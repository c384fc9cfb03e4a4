import { describe, expect, test } from 'vitest';
import { barsOf, type MusicBar } from '../../../../src/archive/music/bars.ts';
import { compose, longest, type Piece } from '../../../../src/archive/music/compose.ts';
import { parts } from '../../../../src/archive/music/drum-kit.ts';
import { notationOf } from '../../../../src/archive/notation/notation.ts';
import { type Shape, shapes } from '../../../../src/archive/themes/shape.ts';
import type { Review } from '../../../../src/schema/review.ts';
import { archive, reviews } from '../../../support/archive.ts';

const pieceOf = (review: Review) =>
  compose(barsOf(notationOf(review, archive.themes)), review.paragraphs.join(' '));
const pieces = reviews.map((review) => ({ review, piece: pieceOf(review) }));

const passage = (id: string, at: number, shape: Shape) => ({ id, at, shape, heads: [0.5] });
const barWith = (width: number, ...passages: MusicBar['passages']): MusicBar => ({
  width,
  critic: 0,
  passages,
});

/** When each passage sounds: the times of its first and its last stroke. */
function timesOf({ strokes }: Piece): Map<string, [first: number, last: number]> {
  const times = new Map<string, [number, number]>();
  for (const { passage: id, time } of strokes) {
    if (id !== undefined) times.set(id, [times.get(id)?.[0] ?? time, time]);
  }
  return times;
}

describe.each(pieces.map((each) => [each.review.slug, each] as const))(
  '%s as music',
  (_, { review, piece }) => {
    test('is the same every time', () => {
      expect(pieceOf(review)).toEqual(piece);
    });

    test('sounds every passage once, in the order of the text, within its bar', () => {
      const times = timesOf(piece);
      expect([...times.keys()]).toEqual(review.passages.map(({ id }) => id));
      expect(piece.times).toHaveLength(review.paragraphs.length + 1);
      for (const { id, place } of review.passages) {
        const [first = 0, last = 0] = times.get(id) ?? [];
        expect(last - first, id).toBeLessThan(0.06);
        expect(first, id).toBeGreaterThan((piece.times[place.paragraph - 1] ?? 99) - 0.02);
        expect(first, id).toBeLessThan(piece.times[place.paragraph] ?? 0);
      }
    });

    test('strikes a part of the kit for each head of a note', () => {
      for (const { id, themes } of review.passages) {
        const strokes = piece.strokes.filter((stroke) => stroke.passage === id);
        expect(strokes, id).toHaveLength(Math.max(1, themes.length));
      }
    });

    test('lasts a minute at most, and counts in', () => {
      expect(piece.seconds).toBeLessThanOrEqual(longest);
      const [first = 0] = piece.times;
      const before = piece.strokes.filter(({ time }) => time < first - 0.3);
      expect(before.map(({ part }) => part)).toContain('stick');
      expect(before.filter((stroke) => stroke.passage !== undefined)).toEqual([]);
    });
  },
);

test('a piece lasts a minute at most, however many and however long its paragraphs are', () => {
  for (const count of [1, 12, 60, 400, 3000]) {
    for (const width of [5, 100, 9000]) {
      for (const text of [
        '',
        'A long sentence without a pause '.repeat(count),
        '! '.repeat(count),
      ]) {
        const bars = Array.from({ length: count }, (_, index) =>
          barWith(width, passage(`passage-${index}`, 0.4, 'praise')),
        );
        const piece = compose(bars, text);
        expect(piece.seconds).toBeLessThanOrEqual(longest);
        expect(timesOf(piece).size).toBe(count);
        expect(piece.strokes.every(({ time }) => time >= 0 && time < piece.seconds)).toBe(true);
      }
    }
  }
});

test('crowded passages sound one after another, in time', () => {
  const passages = Array.from({ length: 50 }, (_, index) =>
    passage(`passage-${index}`, 0.9, 'neither'),
  );
  const piece = compose([barWith(5, ...passages), barWith(9)], 'A short text.');
  const times = [...timesOf(piece).values()].map(([first]) => first);
  expect(times).toHaveLength(50);
  expect(piece.seconds).toBeLessThanOrEqual(longest);
});

test('every kind of passage is struck in its own way, praise the hardest', () => {
  const struck = shapes.map((shape) => {
    const { strokes } = compose([barWith(90, passage('passage-1', 0.5, shape))], 'Text.');
    return strokes.find((each) => each.passage !== undefined);
  });
  expect(new Set(struck.map((stroke) => stroke?.part)).size).toBe(1);
  expect(struck.map((stroke) => stroke?.shape)).toEqual([...shapes]);
  const [praise, ...others] = struck.map((stroke) => stroke?.strength ?? 0);
  for (const strength of others) expect(praise).toBeGreaterThan(strength);
});

test('the height of a head chooses its part: the highest a cymbal, the lowest the bass drum', () => {
  const heads = parts.map((_, index) => index / (parts.length - 1));
  const { strokes } = compose(
    [barWith(9, { id: 'passage-1', at: 0, shape: 'neither', heads })],
    'Text.',
  );
  const struck = strokes.filter((stroke) => stroke.passage !== undefined).map(({ part }) => part);
  expect(struck.toSorted()).toEqual([...parts].toSorted());
});

test('praise is louder than the ride that accompanies it', () => {
  for (const { piece } of pieces) {
    const strengthsOf = (key: 'part' | 'shape', value: string) =>
      piece.strokes.filter((stroke) => stroke[key] === value).map(({ strength }) => strength);
    const ride = Math.max(...strengthsOf('part', 'ride'));
    expect(Math.min(...strengthsOf('shape', 'praise'))).toBeGreaterThan(ride);
  }
});

test('no two strokes on the ride are alike: a human plays', () => {
  for (const { piece } of pieces) {
    const ride = piece.strokes.filter(({ part }) => part === 'ride');
    expect(new Set(ride.map(({ strength }) => strength)).size).toBe(ride.length);
  }
});
