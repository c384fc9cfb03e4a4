import { describe, expect, test } from 'vitest';
import { barsOf, type MusicBar } from '../../../../src/archive/music/bars.ts';
import { compose, longest, type Piece } from '../../../../src/archive/music/compose.ts';
import { parts } from '../../../../src/archive/music/drum-kit.ts';
import { archive, reviews } from '../../../support/archive.ts';

const pitches = new Map(archive.themes.map(({ id, pitch }) => [id, pitch]));
const pitchOf = (theme: string) => pitches.get(theme) ?? Number.NaN;
const pieces = reviews.map((review) => ({ review, piece: compose(barsOf(review, pitchOf)) }));

const passage = (id: string, at: number, shape: MusicBar['passages'][number]['shape']) => ({
  id,
  at,
  shape,
  heights: [0.5],
});
const barWith = (text: string, ...passages: MusicBar['passages']): MusicBar => ({
  text,
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
      expect(compose(barsOf(review, pitchOf))).toEqual(piece);
    });

    test('sounds every passage once, in the order of the text, within its bar', () => {
      const times = timesOf(piece);
      expect([...times.keys()]).toEqual(review.passages.map(({ id }) => id));
      for (const { id, place } of review.passages) {
        const [first = 0, last = 0] = times.get(id) ?? [];
        expect(last - first, id).toBeLessThan(0.06);
        const start = piece.starts[place.paragraph - 1] ?? Number.NaN;
        const end = piece.starts[place.paragraph] ?? piece.seconds;
        expect(first, id).toBeGreaterThan(start - 0.02);
        expect(first, id).toBeLessThan(end);
      }
    });

    test('has a part of the kit for each of its notes', () => {
      for (const { id, themes } of review.passages) {
        const strokes = piece.strokes.filter((stroke) => stroke.passage === id);
        expect(strokes, id).toHaveLength(Math.max(1, themes.length));
      }
    });
  },
);

test('a piece lasts a minute at most, however many and however long its paragraphs are', () => {
  const text = 'One sentence, and another one; all of them alike. ';
  for (const count of [1, 12, 60, 400, 3000]) {
    for (const repeated of [1, 20, 200]) {
      const bars = Array.from({ length: count }, (_, index) =>
        barWith(text.repeat(repeated), passage(`passage-${index}`, 0.4, 'praise')),
      );
      const piece = compose(bars);
      expect(piece.seconds).toBeLessThanOrEqual(longest);
      expect(timesOf(piece).size).toBe(count);
      expect(piece.strokes.every(({ time }) => time >= 0 && time < piece.seconds)).toBe(true);
    }
  }
});

test('crowded passages sound one after another, in time', () => {
  const passages = Array.from({ length: 50 }, (_, index) =>
    passage(`passage-${index}`, 0.9, 'neither'),
  );
  const piece = compose([barWith('A short paragraph.', ...passages), barWith('Another.')]);
  const times = [...timesOf(piece).values()].map(([first]) => first);
  expect(times).toEqual(times.toSorted((one, other) => one - other));
  expect(times).toHaveLength(50);
});

test('praise, a reservation, no judgement and others’ words are struck differently', () => {
  const text = 'A paragraph of some length. '.repeat(20);
  const shapes = ['praise', 'reservation', 'neither', 'others'] as const;
  const struck = shapes.map((shape) => {
    const { strokes } = compose([barWith(text, passage('passage-1', 0.5, shape))]);
    const stroke = strokes.find((each) => each.passage !== undefined);
    return [stroke?.part, stroke?.shape, Math.round((stroke?.strength ?? 0) * 5)];
  });
  expect(struck.map(([part]) => part)).toEqual(Array(4).fill(struck[0]?.[0]));
  expect(struck.map(([, shape]) => shape)).toEqual([...shapes]);
  expect(struck[0]?.[2]).toBeGreaterThan(Number(struck[3]?.[2]));
});

test('only the order of the themes chooses the parts: the highest cymbals, the lowest drums', () => {
  const heights = parts.map((_, index) => 1 - index / (parts.length - 1));
  const { strokes } = compose([
    barWith('Text.', { id: 'passage-1', at: 0, shape: 'neither', heights }),
  ]);
  const struck = strokes.filter((stroke) => stroke.passage !== undefined).map(({ part }) => part);
  expect(struck.toSorted()).toEqual([...parts].toSorted());
});

test('a passage is louder than what accompanies it on the ride, the hi-hat and the snare', () => {
  for (const { piece } of pieces) {
    const before = piece.strokes.filter(({ time }) => time < (piece.starts.at(-1) ?? 0));
    const ride = before.filter(({ part }) => part === 'ride').map(({ strength }) => strength);
    const praise = before.filter(({ shape }) => shape === 'praise').map(({ strength }) => strength);
    expect(Math.min(...praise)).toBeGreaterThan(Math.max(...ride));
  }
});
