import { describe, expect, test } from 'vitest';
import { paragraphAt } from '../../../src/archive/text/paragraphs.ts';
import { typeset } from '../../../src/archive/text/typography.ts';
import { coverageOf } from '../../../src/archive/themes/coverage.ts';
import { passagesOn, statementsOn } from '../../../src/archive/themes/statements.ts';
import type { Passage } from '../../../src/schema/passage.ts';
import { firstFive, reviewOf } from '../../support/archive.ts';

/** A passage on music. */
function passageAt(start: number, end: number): Passage {
  const place = { paragraph: 1, start, end };
  return { id: 'x', exact: 'x', themes: ['music'], voice: 'critic', place, supportsRating: false };
}

describe('the statements of a review on a theme', () => {
  test('group the passages of a sentence, with the words between them', () => {
    const [, second] = statementsOn('performance', reviewOf('cinematic-perfection'));
    expect(second?.passages).toHaveLength(3);
    expect(second?.pieces.map(({ passage }) => passage !== undefined)).toEqual([
      true,
      false,
      true,
      false,
      true,
    ]);
    expect(second?.pieces[1]?.words).toBe(', and ');
  });

  test('contain every passage once, as the page of its review shows it', () => {
    for (const review of firstFive) {
      for (const theme of review.themes) {
        const statements = statementsOn(theme, review);
        const shown = statements.flatMap(({ pieces }) => pieces).filter((piece) => piece.passage);
        expect(shown.map((piece) => piece.passage)).toEqual(passagesOn(theme, review));
        for (const { paragraph, pieces } of statements) {
          const sentences = pieces.map(({ words }) => words).join('');
          const text = paragraphAt(review.paragraphs, paragraph);
          expect(typeset(text, review.language)).toContain(sentences);
        }
      }
    }
  });

  test('join sentences that share a passage', () => {
    const text = 'One is here. Two is there. Three is not.';
    const at = (words: string) => {
      const start = text.indexOf(words);
      return passageAt(start, start + words.length);
    };
    const passages = [at('One'), at('here. Two'), at('there'), at('Three')];
    const statements = statementsOn('music', {
      ...reviewOf('a-simple-word'),
      paragraphs: [text],
      passages,
    });
    expect(
      statements.map(({ pieces }) =>
        pieces
          .map(({ words }) => words)
          .join('')
          .trim(),
      ),
    ).toEqual(['One is here. Two is there.', 'Three is not.']);
  });

  test('keep apart what is judged differently, even in one sentence', () => {
    const review = reviewOf('a-simple-word');
    const passages = [
      passageAt(0, 5),
      { ...passageAt(6, 9), stance: 'praise' as const },
      passageAt(10, 12),
    ];
    const statements = statementsOn('music', { ...review, passages });
    expect(statements.map(({ shape, passages: own }) => [shape, own.length])).toEqual([
      ['neither', 2],
      ['praise', 1],
    ]);
  });

  test('keep overlapping passages apart', () => {
    const review = reviewOf('a-simple-word');
    const passages = [passageAt(0, 11), passageAt(5, 20)];
    const statements = statementsOn('music', { ...review, passages });
    expect(statements).toHaveLength(2);
  });
});

test('coverage counts the passages of each review, most passages first', () => {
  const { reviews, total } = coverageOf('music', firstFive);
  expect(reviews.map(({ review, passages }) => [review.slug, passages.length])).toEqual([
    ['a-simple-word', 3],
    // And one in the words of the film’s director.
    ['one-of-the-greats', 1],
    ['trommeln-bis-die-haende-bluten', 1],
  ]);
  expect(total).toBe(6);
});
