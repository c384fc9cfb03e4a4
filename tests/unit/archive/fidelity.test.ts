import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDifference } from '../../../src/archive/reviews/first-difference.ts';
import { receivedParagraphs } from '../../../src/archive/reviews/received-paragraphs.ts';
import { undoCorrections } from '../../../src/archive/reviews/undo-corrections.ts';
import { receivedText, reviews } from '../../support/archive.ts';

const correction = (received: string, reads: string) => ({ received, reads });

function undone(body: string, received: string, ...corrections: ReturnType<typeof correction>[]) {
  const result = undoCorrections(body, received, corrections);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.undone;
}

function problems(body: string, received: string, ...corrections: ReturnType<typeof correction>[]) {
  const result = undoCorrections(body, received, corrections);
  return 'problems' in result ? result.problems : [];
}

describe('every review', () => {
  test.each(reviews.map((review) => [review.slug, review] as const))(
    '%s equals its received text once its corrections are undone',
    (slug, { paragraphs, paragraphing, corrections }) => {
      const received = receivedParagraphs(receivedText(slug), paragraphing).map(({ text }) => text);
      const { text } = undone(paragraphs.join('\n'), received.join('\n'), ...corrections);
      const words = (lines: readonly string[]) => lines.join('\n').split(/\s+/u).filter(Boolean);
      expect(words([text])).toEqual(words([receivedText(slug)]));
      if (paragraphing !== 'restored') expect(text.split('\n')).toEqual(received);
    },
  );

  test.each(reviews.map((review) => [review.slug, review] as const))(
    'a changed character anywhere in %s is found',
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
  test('restores every received wording, in any order', () => {
    const corrections = [correction('youll', 'you’ll'), correction('Hes', 'He’s')];
    expect(undone('He’s sure you’ll see', 'Hes sure youll see', ...corrections).text).toBe(
      'Hes sure youll see',
    );
  });

  test('maps places of the undone body to the body', () => {
    const { bodyPlace } = undone('ab CDE fg', 'ab cd fg hi', correction('cd', 'CDE'));
    expect([0, 2, 3, 4, 5, 6].map(bodyPlace)).toEqual([0, 2, 3, 3, 6, 7]);
  });

  test('refuses a wording that does not occur exactly once in each text', () => {
    expect(problems('a b', 'a b', correction('x', 'y'))).toEqual([
      { index: 0, field: 'reads', message: 'occur nowhere in the body of the review' },
      { index: 0, field: 'received', message: 'occur nowhere in the received text' },
    ]);
    expect(problems('it’s, it’s', 'its, it’s', correction('its', 'it’s'))).toEqual([
      { index: 0, field: 'reads', message: 'occur 2 times in the body of the review' },
    ]);
  });

  test('reports a wording that differs only in its quotation marks', () => {
    expect(problems("it's", 'its', correction('its', 'it’s'))).toEqual([
      {
        index: 0,
        field: 'reads',
        message:
          'occur in the body of the review only with other quotation marks or no-break spaces',
      },
    ]);
  });

  test('refuses corrections that overlap', () => {
    const overlapping = [correction('ab', 'AB c'), correction('c d', 'c D')];
    expect(problems('AB c D', 'ab c d', ...overlapping)).toEqual([
      { index: 1, field: 'reads', message: 'overlap another correction' },
    ]);
  });
});

describe('the first difference', () => {
  test('may be a word, a punctuation mark, a space or the order of words', () => {
    expect(firstDifference('a cat sat', 'a bat sat', false)).toEqual({ undone: 2, received: 2 });
    expect(firstDifference('a, b', 'a b', false)).toEqual({ undone: 1, received: 1 });
    expect(firstDifference('a b', 'a  b', false)).toEqual({ undone: 2, received: 2 });
    expect(firstDifference('b a', 'a b', false)).toEqual({ undone: 0, received: 0 });
  });

  test('may be at the end of either text', () => {
    expect(firstDifference('a', 'a b', false)).toEqual({ undone: 1, received: 1 });
    expect(firstDifference('a b', 'a', false)).toEqual({ undone: 1, received: 1 });
  });

  test('may be a paragraph break, unless paragraphs were lost', () => {
    expect(firstDifference('a\nb', 'a b', false)).toEqual({ undone: 1, received: 1 });
    expect(firstDifference('a\nb', 'a   b', true)).toBeUndefined();
    expect(firstDifference('a\nb', 'ab', true)).toEqual({ undone: 1, received: 1 });
    expect(firstDifference('a b', 'a\nb', true)).toEqual({ undone: 1, received: 1 });
  });
});
