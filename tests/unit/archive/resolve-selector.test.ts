import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestText } from '../../../src/archive/text/nearest-text.ts';
import { wordsAt } from '../../../src/archive/text/places.ts';
import { select } from '../../../src/archive/text/resolve-selector.ts';
import { typeset } from '../../../src/archive/text/typography.ts';
import { reviewOf, reviews } from '../../support/archive.ts';

const text = ['He drums, and she drums.', 'He says "drums" twice. They drum.'];

describe('a selector', () => {
  test('selects words that occur once', () => {
    expect(select({ exact: 'They drum' }, text)).toEqual({
      place: { paragraph: 2, start: 23, end: 32 },
    });
  });

  test('selects one of several places by its prefix or suffix', () => {
    const places = [
      select({ exact: 'drums', prefix: 'she ' }, text),
      select({ exact: 'drums', suffix: ', and' }, text),
      select({ exact: 'drums', prefix: '"', suffix: '"' }, text),
    ];
    expect(places).toEqual([
      { place: { paragraph: 1, start: 18, end: 23 } },
      { place: { paragraph: 1, start: 3, end: 8 } },
      { place: { paragraph: 2, start: 9, end: 14 } },
    ]);
  });

  test('matches straight and curly quotation marks, in the words and around them', () => {
    expect(select({ exact: '“drums” twice' }, text)).toHaveProperty('place.paragraph', 2);
    expect(select({ exact: 'drums', prefix: '“' }, text)).toHaveProperty('place.start', 9);
  });

  test('does not select words that differ in case', () => {
    expect(select({ exact: 'they drum' }, text)).toEqual({ failure: { kind: 'absent' } });
  });

  test('reports all places of words that occur more than once', () => {
    const result = select({ exact: 'drums' }, text);
    expect(result).toHaveProperty('failure.kind', 'ambiguous');
    expect(result).toHaveProperty('failure.places.length', 3);
    expect(select({ exact: 'drums', prefix: 'He ' }, [...text, 'He drums'])).toHaveProperty(
      'failure.places.length',
      2,
    );
  });

  test('reports words that begin in one paragraph and end in another', () => {
    expect(select({ exact: 'she drums. He says' }, text)).toEqual({
      failure: { kind: 'crossing', from: 1, to: 2 },
    });
  });

  test('reports whether the prefix or the suffix does not match', () => {
    expect(select({ exact: 'twice', prefix: 'drums ' }, text)).toHaveProperty(
      'failure.field',
      'prefix',
    );
    expect(select({ exact: 'drums', prefix: 'she ', suffix: '!' }, text)).toMatchObject({
      failure: { kind: 'context', field: 'suffix', places: [{ paragraph: 1, start: 18 }] },
    });
  });
});

const paragraphs = reviews.flatMap((review) =>
  review.paragraphs.map((words, index) => ({ review, words, paragraph: index + 1 })),
);
const piece = fc
  .tuple(fc.constantFrom(...paragraphs), fc.nat(), fc.nat())
  .map(([from, one, other]) => {
    const places = [one % from.words.length, other % from.words.length];
    return { ...from, start: Math.min(...places), end: Math.max(...places) + 1 };
  });

test('with enough context, any part of any review is selected at its place', () => {
  fc.assert(
    fc.property(piece, fc.boolean(), ({ review, words, paragraph, start, end }, isTypeset) => {
      const shown = isTypeset ? typeset(words, review.language) : words;
      const selectorWith = (context: number) => ({
        exact: shown.slice(start, end),
        prefix: shown.slice(Math.max(0, start - context), start),
        suffix: shown.slice(end, end + context),
      });
      const contexts = [0, 4, 16, 64, words.length];
      const result = contexts
        .map((context) => select(selectorWith(context), review.paragraphs))
        .find((each) => 'place' in each);
      expect(result).toEqual({ place: { paragraph, start, end } });
    }),
  );
});

describe('the nearest text', () => {
  const greats = reviewOf('one-of-the-greats').paragraphs;

  test.each([
    ['But the film is truely extraordinary', 'But the film is truly extraordinary.'],
    ['a power strugle that is edge-of-the-seat', 'a power struggle that’s edge-of-the-seat'],
    ['the magnetic villian of the piece', 'The magnetic villain of the piece'],
    ['Blood is literaly spiled in this proces', 'Blood is literally spilled in this process,'],
  ])('to “%s” is “%s”, in whole words', (misquotation, expected) => {
    const place = nearestText(misquotation, greats);
    expect(place && wordsAt(place, greats)).toBe(expected);
  });

  test('is undefined if nothing is similar', () => {
    expect(nearestText('xyzzy plugh qwertz', greats)).toBeUndefined();
  });

  test('to a part with one character changed is that part', () => {
    fc.assert(
      fc.property(piece, fc.nat(), ({ words: text, start, end }, at) => {
        fc.pre(end - start > 30);
        const words = text.slice(start, end);
        const changed = at % words.length;
        const misquotation = `${words.slice(0, changed)}¤${words.slice(changed + 1)}`;
        const place = nearestText(misquotation, [text]);
        if (!place) throw new Error('Nothing is similar.');
        expect(place.start).toBeLessThanOrEqual(start + 1);
        expect(place.end).toBeGreaterThanOrEqual(end - 1);
        const longest = Math.max(...text.split(/\s+/u).map((word) => word.length));
        expect(place.end - place.start).toBeLessThanOrEqual(end - start + 2 * longest);
      }),
      { numRuns: 25 },
    );
  });
});
