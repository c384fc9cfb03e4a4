import { describe, expect, test } from 'vitest';
import { keywordInContext } from '../../../src/archive/people/keyword-in-context.ts';
import { placeOfTitle, quotedTitle } from '../../../src/archive/reviews/supplied-title.ts';
import { paragraphAt } from '../../../src/archive/text/paragraphs.ts';
import { sentencesAround } from '../../../src/archive/text/sentences.ts';
import { typeset } from '../../../src/archive/text/typography.ts';
import { passagesOn, statementsOn } from '../../../src/archive/themes/concordance.ts';
import { coverageOf } from '../../../src/archive/themes/coverage.ts';
import {
  byJudgement,
  verdict,
  verdictsByFilm,
  verdictsFor,
} from '../../../src/archive/themes/judgement.ts';
import type { Passage, Stance } from '../../../src/schema/passage.ts';
import type { Review } from '../../../src/schema/review.ts';
import { firstFive, reviewOf } from '../../support/archive.ts';

function passage(stance: Stance | undefined, theme = 'music'): Passage {
  const place = { paragraph: 1, start: 0, end: 1 };
  return { id: 'x', exact: 'x', themes: [theme], stance, place, bearsRating: false };
}

/** A review with passages of these stances. */
const judging = (slug: string, ...stances: (Stance | undefined)[]): Review => ({
  ...reviewOf('a-simple-word'),
  slug,
  passages: stances.map((stance) => passage(stance)),
});

describe('the sentences around words', () => {
  const around = (text: string, words: string, language = 'en') => {
    const start = text.indexOf(words);
    return text.slice(...sentencesAround(text, start, start + words.length, language));
  };

  test('are whole', () => {
    expect(around('One. Two three. Four.', 'three').trim()).toBe('Two three.');
    expect(around('One. Two three. Four.', 'three. F').trim()).toBe('Two three. Four.');
    expect(around('One. Two three. Four.', 'One.').trim()).toBe('One.');
  });

  test('may end without a space after them', () => {
    expect(around('始まり。終わり。', '始まり。', 'ja')).toBe('始まり。');
  });

  test('do not end after a form of address or an initial', () => {
    expect(around('A. He met Mr. Fletcher and J.K. Simmons there. B.', 'met').trim()).toBe(
      'A. He met Mr. Fletcher and J.K. Simmons there.',
    );
    expect(around('Es dauert ca. Hundert Minuten. Dann nicht.', 'Minuten', 'de').trim()).toBe(
      'Es dauert ca. Hundert Minuten.',
    );
  });
});

describe('the verdict of critics', () => {
  const verdictOf = (...reviews: Review[]) => verdict(byJudgement('music', reviews));

  test.each([
    ['disagree', [judging('a', 'praise'), judging('b', 'reservation')]],
    ['mixed', [judging('a', 'praise', 'reservation'), judging('b', 'praise')]],
    ['mixed', [judging('a', 'praise', 'reservation'), judging('b', 'reservation')]],
    ['disagree', [judging('a', 'praise'), judging('b', 'reservation'), judging('c', undefined)]],
    ['praise', [judging('a', 'praise'), judging('b', undefined)]],
    ['reservation', [judging('a', 'reservation')]],
    ['mixed', [judging('a', 'praise', 'reservation'), judging('b', undefined)]],
    ['undecided', [judging('a', undefined)]],
    ['undecided', []],
  ])('is %s', (expected, reviews) => {
    expect(verdictOf(...reviews)).toBe(expected);
  });

  test('counts a review with praise and reservations as both, and one with neither separately', () => {
    const judged = byJudgement('music', [
      judging('a', 'praise', 'reservation'),
      judging('b', undefined),
    ]);
    expect(Object.values(judged).map((reviews) => reviews.map(({ slug }) => slug))).toEqual([
      ['a'],
      ['a'],
      ['b'],
    ]);
  });

  test('on the five reviews is that of a reader', () => {
    expect(verdict(byJudgement('ambition', firstFive))).toBe('disagree');
    expect(verdict(byJudgement('performance', firstFive))).toBe('mixed');
    expect(verdict(byJudgement('tension', firstFive))).toBe('praise');
    expect(verdict(byJudgement('blood-and-sweat', firstFive))).toBe('praise');
    expect(verdict(byJudgement('sacrifice', firstFive))).toBe('reservation');
  });
});

test('each film has a verdict of its own', () => {
  const other = { ...judging('b', 'reservation'), film: 'another' };
  const verdicts = verdictsByFilm('music', [judging('a', 'praise'), other]);
  expect([...verdicts.values()].map((each) => [each.film, each.verdict])).toEqual([
    ['whiplash-2014', 'praise'],
    ['another', 'reservation'],
  ]);
  expect(verdictsFor([other], verdicts).map(({ film }) => film)).toEqual(['another']);
});

describe('the statements of a review on a theme', () => {
  test('have the passages of one sentence together, with the words between them', () => {
    const [, statements] = statementsOn('performance', reviewOf('cinematic-perfection'));
    expect(statements?.passages).toHaveLength(3);
    expect(statements?.pieces.map(({ passage: own }) => own !== undefined)).toEqual([
      true,
      false,
      true,
      false,
      true,
    ]);
    expect(statements?.pieces[1]?.words).toBe(', and ');
  });

  test('have every passage once, as the page shows it', () => {
    for (const review of firstFive) {
      for (const theme of review.themes) {
        const statements = statementsOn(theme, review);
        const shown = statements.flatMap(({ pieces }) => pieces).filter((piece) => piece.passage);
        expect(shown.map((piece) => piece.passage)).toEqual(passagesOn(theme, review));
        for (const { paragraph, pieces } of statements) {
          const shown = pieces.map(({ words }) => words).join('');
          const text = paragraphAt(review.paragraphs, paragraph);
          expect(typeset(text, review.language)).toContain(shown);
        }
      }
    }
  });

  test('have passages together that share any sentence', () => {
    const text = 'One is here. Two is there. Three is not.';
    const at = (words: string): Passage => {
      const start = text.indexOf(words);
      return { ...passage(undefined), place: { paragraph: 1, start, end: start + words.length } };
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

  test('have passages that overlap separately', () => {
    const review = reviewOf('a-simple-word');
    const at = (start: number, end: number): Passage => ({
      ...passage(undefined),
      place: { paragraph: 1, start, end },
    });
    const statements = statementsOn('music', { ...review, passages: [at(0, 11), at(5, 20)] });
    expect(statements).toHaveLength(2);
  });
});

test('coverage counts the passages of each review, most passages first', () => {
  const { reviews, total } = coverageOf('perfection', firstFive);
  expect(reviews.map(({ review, passages }) => [review.slug, passages.length])).toEqual([
    ['trommeln-bis-die-haende-bluten', 4],
    ['a-simple-word', 3],
    ['cinematic-perfection', 3],
  ]);
  expect(total).toBe(10);
});

test('a keyword in context is cut between words', () => {
  const review = reviewOf('one-of-the-greats');
  const [, girlfriend] = review.mentions.filter(({ place }) => place.paragraph === 1);
  if (!girlfriend) throw new Error('There is no such mention.');
  const { before, words, after } = keywordInContext(review, girlfriend.place);
  expect(words).toBe('Miles Teller');
  expect(before).toBe('… says 19-year-old jazz drummer, Andrew (');
  expect(after).toBe('), as he breaks up with his girlfriend (Melissa …');
});

test('the words of a title are found in upper or lower case', () => {
  expect(quotedTitle('“So it is”')).toBe('So it is');
  expect(quotedTitle('So it is')).toBeUndefined();
  expect(placeOfTitle('So it is', ['no', 'well, so it is'])).toEqual({
    paragraph: 2,
    start: 6,
    end: 14,
  });
  expect(placeOfTitle('İ x', ['İ İ x'])?.start).toBe(2);
});
