import { describe, expect, test } from 'vitest';
import { publicationDate } from '../../src/presentation/publication-date.ts';
import { textStatements } from '../../src/presentation/text-statements.ts';
import type { Review } from '../../src/schema/review.ts';
import { reviewOf } from '../support/archive.ts';

const review: Review = {
  ...reviewOf('cinematic-perfection'),
  paragraphs: ['Nothing to typeset.'],
  corrections: [],
  paragraphing: 'blank-lines',
  completeness: 'complete',
};

const correction = (certainty: Review['corrections'][number]['certainty']) => ({
  id: 'mend-00000000',
  received: 'x',
  reads: 'y',
  reason: 'a test',
  certainty,
  places: [],
});

/** A review with some certain and some conjectured corrections. */
const corrected = (certain: number, conjectured: number): Review => ({
  ...review,
  corrections: [
    ...Array.from({ length: certain }, () => correction('certain')),
    ...Array.from({ length: conjectured }, () => correction('conjectured')),
  ],
});

describe('a text is stated to be as received', () => {
  test.each([
    ['without exception', review, 'As received.', 'Im überlieferten Wortlaut.'],
    [
      'apart from a correction',
      corrected(1, 0),
      'As received, apart from one correction of transmission damage.',
      'Im überlieferten Wortlaut, bis auf einen berichtigten Übertragungsfehler.',
    ],
    [
      'apart from a conjecture',
      corrected(0, 1),
      'As received, apart from one conjectured correction of transmission damage.',
      'Im überlieferten Wortlaut, bis auf einen vermutungsweise berichtigten Übertragungsfehler.',
    ],
    [
      'apart from corrections, some of them conjectured',
      corrected(11, 3),
      'As received, apart from 14 corrections of transmission damage (3 conjectured).',
      'Im überlieferten Wortlaut, bis auf 14 berichtigte Übertragungsfehler, 3 davon vermutungsweise.',
    ],
    [
      'in part, if it is incomplete',
      { ...corrected(2, 0), completeness: 'incomplete' as const },
      'Part of the review is missing; the rest is as received, apart from 2 corrections of transmission damage.',
      'Ein Teil der Kritik fehlt; das Übrige steht hier im überlieferten Wortlaut, bis auf 2 berichtigte Übertragungsfehler.',
    ],
    [
      'as an excerpt, if it is one',
      { ...review, completeness: 'excerpt' as const },
      'An excerpt, as received.',
      'Ein Auszug im überlieferten Wortlaut.',
    ],
  ])('%s', (_, each, english, german) => {
    expect(textStatements(each, 'en')).toEqual([english]);
    expect(textStatements(each, 'de')).toEqual([german]);
  });
});

test('restored paragraphs and typesetting are stated where they occur', () => {
  expect(textStatements({ ...review, paragraphing: 'restored' }, 'en')[1]).toMatch(
    /^The paragraph/,
  );
  const statementsOn = (...paragraphs: string[]) => textStatements({ ...review, paragraphs }, 'en');
  const marks = 'Straight quotation marks are shown as curly ones.';
  const spaces = 'Some spaces are no-break spaces.';
  expect(statementsOn('x', '"So"').slice(1)).toEqual([marks]);
  expect(statementsOn("it's").slice(1)).toEqual(['Straight apostrophes are shown as curly ones.']);
  expect(statementsOn('"So"', 'J.K. Simmons').slice(1)).toEqual([marks, spaces]);
  expect(statementsOn("it's", '"So"').slice(1)).toEqual([
    'Straight quotation marks and apostrophes are shown as curly ones.',
  ]);
});

test.each([
  ['2014', '2014', '2014'],
  ['2014-10', 'October 2014', 'Oktober 2014'],
  ['2014-10-01', '1 October 2014', '1. Oktober 2014'],
])('the date of publication %s is as exact in words', (published, english, german) => {
  expect(publicationDate(published, 'en')).toBe(english);
  expect(publicationDate(published, 'de')).toBe(german);
});
