import { describe, expect, test } from 'vitest';
import { statementsIn } from '../../../src/archive/films/film-statements.ts';
import { criticsLine } from '../../../src/archive/themes/critics-line.ts';
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

  test('begin with a preferred passage if it is in them', () => {
    const preferred = (review: Review) => review.passages.at(-1) ?? criticsLine(review);
    for (const shape of shapes) {
      const byCritic = criticsStatements(shape, firstFive, onPerformance, preferred);
      for (const { review, lead, more } of byCritic) {
        const all = [lead, ...more].flatMap(({ passages }) => passages);
        expect(lead.passages.includes(preferred(review))).toBe(all.includes(preferred(review)));
      }
    }
    const lines = criticsStatements(
      'praise',
      firstFive,
      (review) => statementsIn('asAWhole', review),
      criticsLine,
    );
    expect(lines.map(({ lead: { passages } }) => passages)).toEqual(
      firstFive.map((review) => expect.arrayContaining([criticsLine(review)])),
    );
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
