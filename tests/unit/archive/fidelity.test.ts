import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  firstDifference,
  readingAt,
  undoCorrections,
} from '../../../src/archive/reviews/fidelity.ts';
import { receivedParagraphs } from '../../../src/archive/reviews/received-paragraphs.ts';
import { receivedText, reviews } from '../../support/archive.ts';

const correction = (received: string, reads: string) => ({ received, reads, reason: 'a test' });

function undone(body: string, received: string, ...corrections: ReturnType<typeof correction>[]) {
  const result = undoCorrections(body, received, corrections);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.undone;
}

function problems(body: string, received: string, ...corrections: ReturnType<typeof correction>[]) {
  const result = undoCorrections(body, received, corrections);
  return 'problems' in result ? result.problems : [];
}

describe('the five texts', () => {
  test.each(reviews.map((review) => [review.slug, review] as const))(
    '%s is its received text, its corrections undone',
    (slug, { paragraphs, paragraphing, corrections }) => {
      const received = receivedParagraphs(receivedText(slug), paragraphing).map(({ text }) => text);
      const { text } = undone(paragraphs.join('\n'), received.join('\n'), ...corrections);
      const words = (lines: readonly string[]) => lines.join('\n').split(/\s+/u).filter(Boolean);
      expect(words([text])).toEqual(words([receivedText(slug)]));
      if (paragraphing !== 'restored') expect(text.split('\n')).toEqual(received);
    },
  );

  test.each(reviews.map((review) => [review.slug, review] as const))(
    'a letter changed anywhere in %s is found at its place',
    (slug, { paragraphs, paragraphing, corrections }) => {
      const received = receivedParagraphs(receivedText(slug), paragraphing).map(({ text }) => text);
      const body = undone(paragraphs.join('\n'), received.join('\n'), ...corrections).text;
      fc.assert(
        fc.property(fc.nat(body.length - 1), (place) => {
          const changed = `${body.slice(0, place)}¤${body.slice(place + 1)}`;
          const difference = firstDifference(
            changed,
            received.join('\n'),
            paragraphing === 'restored',
          );
          expect(difference?.undone).toBe(place);
        }),
      );
    },
  );
});

describe('undoing corrections', () => {
  test('puts every received reading back, in whatever order they are recorded', () => {
    const corrections = [correction('youll', 'you’ll'), correction('Hes', 'He’s')];
    expect(undone('He’s sure you’ll see', 'Hes sure youll see', ...corrections).text).toBe(
      'Hes sure youll see',
    );
  });

  test('knows where in the body each place of the undone text came from', () => {
    const { bodyPlace } = undone('ab CDE fg', 'ab cd fg hi', correction('cd', 'CDE'));
    expect([0, 2, 3, 4, 5, 6].map(bodyPlace)).toEqual([0, 2, 3, 3, 6, 7]);
  });

  test('refuses a reading that occurs nowhere, or more than once, in either text', () => {
    expect(problems('a b', 'a b', correction('x', 'y'))).toEqual([
      { index: 0, field: 'reads', message: 'occurs nowhere in the body of the review' },
      { index: 0, field: 'received', message: 'occurs nowhere in the received text' },
    ]);
    expect(problems('it’s, it’s', 'its, it’s', correction('its', 'it’s'))).toEqual([
      { index: 0, field: 'reads', message: 'occurs 2 times in the body of the review' },
    ]);
  });

  test('says so where a reading differs in its marks alone', () => {
    expect(problems("it's", 'its', correction('its', 'it’s'))).toEqual([
      {
        index: 0,
        field: 'reads',
        message:
          'occurs in the body of the review only with other quotation marks or no-break spaces',
      },
    ]);
  });

  test('refuses corrections that overlap', () => {
    const overlapping = [correction('ab', 'AB c'), correction('c d', 'c D')];
    expect(problems('AB c D', 'ab c d', ...overlapping)).toEqual([
      { index: 1, field: 'reads', message: 'overlaps another correction' },
    ]);
  });
});

describe('comparing', () => {
  test('finds a word, a mark, a space and an order that differ', () => {
    expect(firstDifference('a cat sat', 'a bat sat', false)).toEqual({ undone: 2, received: 2 });
    expect(firstDifference('a, b', 'a b', false)).toEqual({ undone: 1, received: 1 });
    expect(firstDifference('a b', 'a  b', false)).toEqual({ undone: 2, received: 2 });
    expect(firstDifference('b a', 'a b', false)).toEqual({ undone: 0, received: 0 });
  });

  test('finds what is missing at the end, and what is too much', () => {
    expect(firstDifference('a', 'a b', false)).toEqual({ undone: 1, received: 1 });
    expect(firstDifference('a b', 'a', false)).toEqual({ undone: 1, received: 1 });
  });

  test('finds paragraphs that differ, unless they were lost', () => {
    expect(firstDifference('a\nb', 'a b', false)).toEqual({ undone: 1, received: 1 });
    expect(firstDifference('a\nb', 'a   b', true)).toBeUndefined();
    expect(firstDifference('a\nb', 'ab', true)).toEqual({ undone: 1, received: 1 });
    expect(firstDifference('a b', 'a\nb', true)).toEqual({ undone: 1, received: 1 });
  });

  test('shows the place with the words around it, and white space that is out of the ordinary', () => {
    expect(readingAt('one two three four five six seven eight', 14)).toBe(
      'one two three four five six seven',
    );
    expect(readingAt('bigĀ\u00A0 jazz\nband', 4)).toBe('bigĀ⍽ jazz ¶ band');
    expect(readingAt('drama.  Damien', 7)).toBe('drama.␣␣Damien');
    expect(readingAt('', 0)).toMatch(/at its end/);
  });
});

describe('the paragraphs of a received text', () => {
  const texts = (received: string, how: Parameters<typeof receivedParagraphs>[1]) =>
    receivedParagraphs(received, how).map(({ text }) => text);

  test('stand between blank lines, and their lines are joined', () => {
    expect(texts('a\nb\n\n \t\nc \n', 'blank-lines')).toEqual(['a b', 'c']);
  });

  test('or are lines of their own', () => {
    expect(texts('a\nb\n\nc', 'lines')).toEqual(['a', 'b', 'c']);
  });

  test('or were lost: then there is one', () => {
    expect(texts('a\n\nb ', 'restored')).toEqual(['a b']);
  });

  test('a line of a no-break space is one, so that it has to be accounted for', () => {
    expect(texts('a\n\u00A0\nb', 'lines')).toEqual(['a', '\u00A0', 'b']);
  });

  test('know the line on which they begin', () => {
    expect(receivedParagraphs('\na\nb\n\nc', 'blank-lines').map(({ line }) => line)).toEqual([
      2, 5,
    ]);
  });
});
