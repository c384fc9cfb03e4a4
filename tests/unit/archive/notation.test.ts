import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bar, notationOf } from '../../../src/archive/notation/notation.ts';
import { staffFor } from '../../../src/archive/notation/staff.ts';
import type { Passage } from '../../../src/schema/passage.ts';
import { archive, firstFive, reviewOf } from '../../support/archive.ts';

const staff = staffFor(archive.themes);
const highest = Math.max(...archive.themes.map(({ pitch }) => pitch));
const passage = (start: number, ...themes: string[]): Passage => ({
  id: `passage-${start}`,
  exact: 'x',
  themes,
  place: { paragraph: 1, start, end: start + 1 },
  voice: 'critic' as const,
  supportsRating: false,
});
const notationOfPassages = (length: number, ...passages: Passage[]) =>
  notationOf({ paragraphs: ['x'.repeat(length)], passages }, staff);
const widthOf = (bars: readonly Bar[]) => bars.reduce((sum, { width }) => sum + width, 0);
const notesOf = (bars: readonly Bar[]) => bars.flatMap(({ notes }) => notes);

describe('the staff', () => {
  test('has five lines at equal distances, and a different height for every theme', () => {
    const distances = staff.lines.slice(1).map((line, index) => line - (staff.lines[index] ?? 0));
    expect(staff.lines).toHaveLength(5);
    expect(new Set(distances).size).toBe(1);
    const heights = archive.themes.map(({ pitch }) => staff.heightOf(pitch));
    expect(new Set(heights).size).toBe(archive.themes.length);
    for (const height of heights) {
      expect(height).toBeGreaterThan(0);
      expect(height).toBeLessThan(staff.height);
    }
  });

  test('has higher pitches further up, and the film as a whole at the top', () => {
    expect(staff.heightOf(12)).toBeLessThan(staff.heightOf(1));
    expect(staff.heightOf(undefined)).toBeLessThan(staff.heightOf(highest));
  });

  test('is higher if themes need it', () => {
    const taller = staffFor([...archive.themes, { id: 'more', pitch: highest + 4 }]);
    expect(taller.height).toBeGreaterThan(staff.height);
  });
});

describe('the notation of a review', () => {
  test('has a bar for every paragraph', () => {
    for (const review of firstFive) {
      const bars = notationOf(review, staff);
      expect(bars.map(({ paragraph }) => paragraph)).toEqual(
        review.paragraphs.map((_, index) => index + 1),
      );
    }
  });

  test('has a width in proportion to its text, however many notes it has', () => {
    const perCharacter = firstFive.map((review) => {
      const bars = notationOf(review, staff);
      const text = review.paragraphs.join('').length;
      return (widthOf(bars) - (bars[0]?.textStart ?? 0)) / text;
    });
    for (const one of perCharacter) expect(one).toBeCloseTo(perCharacter[0] ?? 0, 3);
  });

  test('has a note for every passage, with a head at the pitch of each theme', () => {
    for (const review of firstFive) {
      const notes = notesOf(notationOf(review, staff));
      expect(notes.map((note) => note.passage.id)).toEqual(review.passages.map(({ id }) => id));
      for (const { passage: drawn, heads } of notes) {
        const pitches = drawn.themes.map(staff.pitchOf);
        const expected = (pitches.length === 0 ? [undefined] : pitches).map(staff.heightOf);
        expect(heads.map(({ y }) => y).toSorted()).toEqual(expected.toSorted());
      }
    }
  });

  test('can show the passages on one theme, with one head each', () => {
    const notes = notesOf(notationOf(reviewOf('a-simple-word'), staff, 'perfection'));
    expect(notes).toHaveLength(5);
    expect(notes.flatMap(({ heads }) => heads.map(({ theme }) => theme))).toEqual(
      Array.from({ length: 5 }, () => 'perfection'),
    );
  });

  test('has each note where its passage begins', () => {
    const [one, two] = notesOf(
      notationOfPassages(1000, passage(100, 'music'), passage(900, 'music')),
    );
    const [bar] = notationOfPassages(1000);
    if (!one || !two || !bar) throw new Error('There are no notes.');
    expect((two.x - one.x) / (bar.width - bar.textStart)).toBeCloseTo(0.8, 0);
  });

  test('puts heads a step apart on opposite sides of their stem', () => {
    const [chord, next] = notesOf(
      notationOfPassages(
        500,
        passage(10, 'perfection', 'music', 'performance', 'tension'),
        passage(11, 'music'),
      ),
    );
    if (!chord || !next) throw new Error('There are no such notes.');
    const places = new Map(chord.heads.map(({ theme, x }) => [theme, x]));
    const main = places.get('tension') ?? 0;
    expect(places.get('performance')).toBe(main);
    expect(places.get('music')).toBeGreaterThan(main);
    expect(places.get('perfection')).toBe(main);
    expect(chord.touch.x + chord.touch.width).toBeGreaterThan(places.get('music') ?? 0);
    expect(next.touch.x).toBeGreaterThanOrEqual(chord.touch.x + chord.touch.width);
  });

  test('has ledger lines for notes outside the staff', () => {
    const [low] = notesOf(notationOfPassages(500, passage(10, 'blood-and-sweat')));
    const [inside] = notesOf(notationOfPassages(500, passage(10, 'tension')));
    expect(low?.heads[0]?.ledgers).toEqual([staff.heightOf(1)]);
    expect(inside?.heads[0]?.ledgers).toEqual([]);
    const above = staffFor([...archive.themes, { id: 'high', pitch: 15 }]);
    const [high] = notesOf(
      notationOf({ paragraphs: ['x'.repeat(500)], passages: [passage(10, 'high')] }, above),
    );
    expect(high?.heads[0]?.ledgers).toEqual([above.heightOf(13), above.heightOf(15)]);
  });

  test('has stems that point towards the middle and stay inside the drawing', () => {
    const stems = archive.themes.map(({ id, pitch }) => {
      const [note] = notesOf(notationOfPassages(500, passage(10, id)));
      if (!note) throw new Error('There is no such note.');
      expect(note.stem.to < note.stem.from, id).toBe(pitch < 7);
      return note.stem;
    });
    const [chord] = notesOf(notationOfPassages(500, passage(10, 'abuse', 'perfection')));
    for (const { to } of [...stems, ...(chord ? [chord.stem] : [])]) {
      expect(to).toBeGreaterThan(0);
      expect(to).toBeLessThan(staff.height);
    }
  });

  test('has stems that meet the broad side of a triangle', () => {
    const stemOf = (stance: 'praise' | 'reservation' | undefined) =>
      notesOf(notationOfPassages(500, { ...passage(10, 'tension'), stance }))[0]?.stem.from ?? 0;
    expect(stemOf('praise')).toBeGreaterThan(stemOf(undefined));
    expect(stemOf('reservation')).toBeLessThan(stemOf(undefined));
  });

  test('has space for the number of a bar without notes', () => {
    const paragraphs = ['x'.repeat(4000), ...Array.from({ length: 120 }, () => 'No.')];
    const bars = notationOf({ paragraphs, passages: [] }, staff);
    for (const { paragraph, width } of bars) {
      expect(width).toBeGreaterThan(String(paragraph).length * 5);
    }
  });

  test('keeps notes at the minimum distance, in order, within their bar', () => {
    const starts = fc.uniqueArray(fc.nat(999), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(starts, fc.integer({ min: 1000, max: 4000 }), (places, length) => {
        const sorted = places.toSorted((one, other) => one - other);
        const [bar] = notationOfPassages(length, ...sorted.map((place) => passage(place, 'music')));
        const xs = bar?.notes.map(({ x }) => x) ?? [];
        expect(xs).toHaveLength(places.length);
        for (const [index, x] of xs.entries()) {
          expect(x - (xs[index - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(23.8);
          expect(x).toBeGreaterThanOrEqual(bar?.textStart ?? 0);
          expect(x).toBeLessThan(bar?.width ?? 0);
        }
      }),
    );
  });
});
