import { describe, expect, test } from 'vitest';
import { keywordInContext } from '../../../src/archive/people/keyword-in-context.ts';
import { placeOfTitle, quotedTitle } from '../../../src/archive/reviews/supplied-title.ts';
import { sentencesAround } from '../../../src/archive/text/sentences.ts';
import { typeset } from '../../../src/archive/text/typography.ts';
import { passagesOn, sayingsOn, shareOf } from '../../../src/archive/themes/concordance.ts';
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

describe('sentences', () => {
  const around = (text: string, words: string, language = 'en') => {
    const start = text.indexOf(words);
    return text.slice(...sentencesAround(text, start, start + words.length, language));
  };

  test('are whole, with the words in them', () => {
    expect(around('One. Two three. Four.', 'three').trim()).toBe('Two three.');
    expect(around('One. Two three. Four.', 'three. F').trim()).toBe('Two three. Four.');
    expect(around('One. Two three. Four.', 'One.').trim()).toBe('One.');
  });

  test('end where words end, also where no space follows', () => {
    expect(around('始まり。終わり。', '始まり。', 'ja')).toBe('始まり。');
  });

  test('go on after a form of address and an initial', () => {
    expect(around('A. He met Mr. Fletcher and J.K. Simmons there. B.', 'met').trim()).toBe(
      'A. He met Mr. Fletcher and J.K. Simmons there.',
    );
    expect(around('Es dauert ca. Hundert Minuten. Dann nicht.', 'Minuten', 'de').trim()).toBe(
      'Es dauert ca. Hundert Minuten.',
    );
  });
});

describe('what critics make of a theme', () => {
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

  test('counts a review that does both with both, and one that does neither apart', () => {
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

  test('on the five reviews is what one finds in them', () => {
    expect(verdict(byJudgement('ambition', firstFive))).toBe('disagree');
    expect(verdict(byJudgement('performance', firstFive))).toBe('mixed');
    expect(verdict(byJudgement('tension', firstFive))).toBe('praise');
    expect(verdict(byJudgement('blood-and-sweat', firstFive))).toBe('praise');
    expect(verdict(byJudgement('sacrifice', firstFive))).toBe('reservation');
  });
});

test('what is said of one film does not count for another', () => {
  const other = { ...judging('b', 'reservation'), film: 'another' };
  const verdicts = verdictsByFilm('music', [judging('a', 'praise'), other]);
  expect([...verdicts.values()].map((each) => [each.film, each.verdict])).toEqual([
    ['whiplash-2014', 'praise'],
    ['another', 'reservation'],
  ]);
  expect(verdictsFor([other], verdicts).map(({ film }) => film)).toEqual(['another']);
});

describe('what a review says of a theme', () => {
  test('shows passages of one sentence together, with what stands between them', () => {
    const [, said] = sayingsOn('performance', reviewOf('cinematic-perfection'));
    expect(said?.passages).toHaveLength(3);
    expect(said?.pieces.map(({ passage: own }) => own !== undefined)).toEqual([
      true,
      false,
      true,
      false,
      true,
    ]);
    expect(said?.pieces[1]?.words).toBe(', and ');
  });

  test('has every passage on it once, with its words as the page sets them', () => {
    for (const review of firstFive) {
      for (const theme of review.themes) {
        const said = sayingsOn(theme, review);
        const shown = said.flatMap(({ pieces }) => pieces).filter((piece) => piece.passage);
        expect(shown.map((piece) => piece.passage)).toEqual(passagesOn(theme, review));
        for (const { paragraph, pieces } of said) {
          const shown = pieces.map(({ words }) => words).join('');
          const text = review.paragraphs[paragraph - 1] ?? '';
          expect(typeset(text, review.language)).toContain(shown);
        }
      }
    }
  });

  test('shows passages together as long as one sentence leads to the next', () => {
    const text = 'One is here. Two is there. Three is not.';
    const at = (words: string): Passage => {
      const start = text.indexOf(words);
      return { ...passage(undefined), place: { paragraph: 1, start, end: start + words.length } };
    };
    const passages = [at('One'), at('here. Two'), at('there'), at('Three')];
    const said = sayingsOn('music', { ...reviewOf('a-simple-word'), paragraphs: [text], passages });
    expect(
      said.map(({ pieces }) =>
        pieces
          .map(({ words }) => words)
          .join('')
          .trim(),
      ),
    ).toEqual(['One is here. Two is there.', 'Three is not.']);
  });

  test('shows passages that overlap one after the other', () => {
    const review = reviewOf('a-simple-word');
    const at = (start: number, end: number): Passage => ({
      ...passage(undefined),
      place: { paragraph: 1, start, end },
    });
    const said = sayingsOn('music', { ...review, passages: [at(0, 11), at(5, 20)] });
    expect(said).toHaveLength(2);
  });
});

test('how much is said of a theme is counted in passages, and those who say most come first', () => {
  const { reviews, total } = shareOf('perfection', firstFive);
  expect(reviews.map(({ review, passages }) => [review.slug, passages.length])).toEqual([
    ['trommeln-bis-die-haende-bluten', 4],
    ['a-simple-word', 3],
    ['cinematic-perfection', 3],
  ]);
  expect(total).toBe(10);
});

test('a mention is shown in a line, cut between words', () => {
  const review = reviewOf('one-of-the-greats');
  const [, girlfriend] = review.mentions.filter(({ place }) => place.paragraph === 1);
  if (!girlfriend) throw new Error('There is no such mention.');
  const { before, words, after } = keywordInContext(review, girlfriend.place);
  expect(words).toBe('Miles Teller');
  expect(before).toBe('… says 19-year-old jazz drummer, Andrew (');
  expect(after).toBe('), as he breaks up with his girlfriend (Melissa …');
});

test('a title’s words are found whatever their case', () => {
  expect(quotedTitle('“So it is”')).toBe('So it is');
  expect(quotedTitle('So it is')).toBeUndefined();
  expect(placeOfTitle('So it is', ['no', 'well, so it is'])).toEqual({
    paragraph: 2,
    start: 6,
    end: 14,
  });
  expect(placeOfTitle('İ x', ['İ İ x'])?.start).toBe(2);
});
