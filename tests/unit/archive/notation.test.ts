import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heightOf, lineDistance } from '../../../src/archive/notation/lines.ts';
import { type Notation, notationOf, noteDistance } from '../../../src/archive/notation/notation.ts';
import type { Passage } from '../../../src/schema/passage.ts';
import { archive, firstFive } from '../../support/archive.ts';

const passage = (start: number, ...themes: string[]): Passage => ({
  id: `passage-${start}`,
  exact: 'x',
  themes,
  place: { paragraph: 1, start, end: start + 1 },
  voice: 'critic' as const,
  supportsRating: false,
});
const notationOfPassages = (length: number, ...passages: Passage[]) => {
  const themes = [...new Set(passages.flatMap((each) => each.themes))];
  return notationOf({ paragraphs: ['x'.repeat(length)], passages, themes }, archive.themes);
};
const notesOf = ({ bars }: Notation) => bars.flatMap(({ notes }) => notes);
const pitchOf = (theme: string | undefined) =>
  archive.themes.find(({ id }) => id === theme)?.pitch ?? Number.POSITIVE_INFINITY;

describe('the lines', () => {
  test('are one for each theme of the review, and one for the film as a whole if it is judged', () => {
    for (const review of firstFive) {
      const { lines } = notationOf(review, archive.themes);
      const hasWholeFilm = review.passages.some(({ themes }) => themes.length === 0);
      const expected = [...review.themes, ...(hasWholeFilm ? [undefined] : [])];
      expect(new Set(lines.map(({ theme }) => theme))).toEqual(new Set(expected));
      expect(lines).toHaveLength(expected.length);
    }
  });

  test('are in the order of the pitches, the film as a whole on top, at equal distances', () => {
    for (const review of firstFive) {
      const { lines, height } = notationOf(review, archive.themes);
      const pitches = lines.map(({ theme }) => pitchOf(theme));
      expect(pitches).toEqual(pitches.toSorted((one, other) => other - one));
      for (const [index, { y }] of lines.entries()) {
        expect(y - (lines[index - 1]?.y ?? y - lineDistance)).toBe(lineDistance);
        expect(y).toBeLessThan(height);
      }
    }
  });

  test('have no height for a theme that the review does not have', () => {
    const { lines } = notationOfPassages(500, passage(10, 'music'));
    expect(() => heightOf('tension', lines)).toThrow('The notation has no line for tension.');
    expect(() => heightOf(undefined, lines)).toThrow('the film as a whole');
  });
});

describe('the notation of a review', () => {
  test('has a bar for every paragraph, one after the other', () => {
    for (const review of firstFive) {
      const { bars, width } = notationOf(review, archive.themes);
      expect(bars.map(({ paragraph }) => paragraph)).toEqual(
        review.paragraphs.map((_, index) => index + 1),
      );
      let left = 0;
      for (const bar of bars) {
        expect(bar.x).toBe(left);
        left += bar.width;
      }
      expect(left).toBe(width);
    }
  });

  test('has a width in proportion to its text, unless its notes need more', () => {
    const widths = [2000, 4000].map((length) => {
      const { bars, width } = notationOfPassages(length, passage(10, 'music'));
      return width - (bars[0]?.textStart ?? 0);
    });
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(2, 1);
    const crowded = Array.from({ length: 50 }, (_, index) => passage(index * 10, 'music'));
    expect(notationOfPassages(500, ...crowded).width).toBeGreaterThanOrEqual(50 * noteDistance);
  });

  test('has a note for every passage, with a head on the line of each theme', () => {
    for (const review of firstFive) {
      const notation = notationOf(review, archive.themes);
      const notes = notesOf(notation);
      expect(notes.map((note) => note.passage.id)).toEqual(review.passages.map(({ id }) => id));
      for (const { passage: drawn, heads } of notes) {
        const themes = drawn.themes.length > 0 ? drawn.themes : [undefined];
        const heights = themes.map((theme) => heightOf(theme, notation.lines));
        expect(heads).toEqual(heights.toSorted((one, other) => one - other));
      }
    }
  });

  test('has each note where its passage begins', () => {
    const notation = notationOfPassages(1000, passage(100, 'music'), passage(900, 'music'));
    const [one, two] = notesOf(notation);
    const [bar] = notation.bars;
    if (!one || !two || !bar) throw new Error('There are no notes.');
    expect((two.x - one.x) / (bar.width - bar.textStart)).toBeCloseTo(0.8, 0);
  });

  test('has stems that join the heads of a passage and stay inside the drawing', () => {
    for (const review of firstFive) {
      for (const { heads, stem } of notesOf(notationOf(review, archive.themes))) {
        expect(stem.to).toBeLessThan(Math.min(...heads));
        expect(stem.to).toBeGreaterThan(0);
        expect(Math.abs(stem.from - Math.max(...heads))).toBeLessThan(5);
      }
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
    const { bars } = notationOf({ paragraphs, passages: [], themes: [] }, archive.themes);
    for (const { paragraph, width } of bars) {
      expect(width).toBeGreaterThan(String(paragraph).length * 5);
    }
  });

  test('keeps notes at the minimum distance, in order, within their bar', () => {
    const starts = fc.uniqueArray(fc.nat(999), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(starts, fc.integer({ min: 1000, max: 8000 }), (places, length) => {
        const sorted = places.toSorted((one, other) => one - other);
        const { bars } = notationOfPassages(
          length,
          ...sorted.map((place) => passage(place, 'music')),
        );
        const [bar] = bars;
        const xs = bar?.notes.map(({ x }) => x) ?? [];
        expect(xs).toHaveLength(places.length);
        for (const [index, x] of xs.entries()) {
          expect(x - (xs[index - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(
            noteDistance - 1,
          );
          expect(x).toBeGreaterThanOrEqual((bar?.textStart ?? 0) + noteDistance / 2 - 1);
          expect(x).toBeLessThanOrEqual((bar?.width ?? 0) - noteDistance / 2 + 1);
        }
      }),
    );
  });
});
