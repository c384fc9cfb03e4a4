import { describe, expect, test } from 'vitest';
import { criticsStatements, leadOf } from '../../../src/archive/themes/critics-statements.ts';
import { shapes } from '../../../src/archive/themes/shape.ts';
import { type Statement, statementsOn } from '../../../src/archive/themes/statements.ts';
import type { Review } from '../../../src/schema/review.ts';
import { firstFive, reviewOf } from '../../support/archive.ts';

const wordsOf = ({ pieces }: Statement) => pieces.map(({ words }) => words).join('');
const onPerformance = (review: Review) => statementsOn('performance', review);

describe('the statements of critics', () => {
  test('begin with the one that stands best alone', () => {
    const leads = criticsStatements('praise', firstFive, onPerformance).map(({ lead }) =>
      wordsOf(lead),
    );
    expect(leads).toEqual([
      'Both men are astounding, and gifted with incredibly incisive dialogue with which to play.',
      'An over-the-top, abusive teacher is a part riddled with pitfalls. Simmons falls into none of them.',
      'This is an acting masterclass from the big to the small, both performances are note-perfect, as is the entire film.',
      expect.stringMatching(/^The magnetic villain of the piece is Fletcher, the jazz/),
    ]);
  });

  test('are all there, once, by shape', () => {
    const all = firstFive.flatMap(onPerformance);
    const found = shapes.flatMap((shape) =>
      criticsStatements(shape, firstFive, onPerformance).flatMap(({ lead, more }) => [
        lead,
        ...more,
      ]),
    );
    expect(found.map(wordsOf).toSorted()).toEqual(all.map(wordsOf).toSorted());
  });

  test('prefer a statement without other words, however long', () => {
    const piece = (words: string, isPassage: boolean) => ({
      words,
      passage: isPassage ? reviewOf('a-simple-word').passages[0] : undefined,
    });
    const short = { pieces: [piece('Well, ', false), piece('it is good', true)] };
    const whole = {
      pieces: [piece('It is good from the beginning to the end', true), piece('.', false)],
    };
    expect(leadOf([short, whole])).toBe(whole);
    expect(leadOf([])).toBeUndefined();
  });
});
