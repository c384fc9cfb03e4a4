import { describe, expect, test } from 'vitest';
import { typesetWords } from '../../src/archive/reviews/typeset-review.ts';
import { signsOn } from '../../src/archive/score/score.ts';
import { quoted } from '../../src/archive/text/typography.ts';
import { criticsLine } from '../../src/archive/themes/critics-line.ts';
import { shapeOf } from '../../src/archive/themes/shape.ts';
import {
  signDetail,
  signQuotation,
  standingsInWords,
} from '../../src/presentation/score-labels.ts';
import { reviewOf, reviews } from '../support/archive.ts';

const counts = { praise: 0, both: 0, reservation: 0, neither: 0, silent: 0 };

describe('the standings of critics in words', () => {
  test.each([
    [{ praise: 3 }, '3 praise', '3 loben'],
    [{ praise: 1, silent: 4 }, '1 praises', '1 lobt'],
    [{ praise: 2, both: 1 }, '3 praise · 1 has reservations', '3 loben · 1 mit Vorbehalt'],
    [{ reservation: 2, neither: 3 }, '2 have reservations', '2 mit Vorbehalt'],
    [{ neither: 5 }, 'no judgement', 'kein Urteil'],
    [{ praise: 1200 }, '1,200 praise', '1.200 loben'],
  ])('%j', (some, english, german) => {
    expect(standingsInWords({ ...counts, ...some }, 'en')).toBe(english);
    expect(standingsInWords({ ...counts, ...some }, 'de')).toBe(german);
  });
});

describe('a sign', () => {
  const review = reviewOf('one-of-the-greats');
  const signs = signsOn('sacrifice', review);

  test('quotes the beginning of its passage', () => {
    for (const sign of signs) {
      const [beginning = ''] = signQuotation(sign, review).slice(1, -1).split(' …');
      expect(sign.passage.exact.replaceAll(/['"‘’“”]/gu, '')).toContain(
        beginning.replaceAll(/['"‘’“”]/gu, '').replaceAll('\u00A0', ' '),
      );
    }
  });

  test('quotes a reservation and the line that speaks for its critic whole', () => {
    for (const each of reviews) {
      for (const passage of each.passages) {
        if (passage.stance !== 'reservation' && passage !== criticsLine(each)) continue;
        const sign = { passage, shape: shapeOf(passage) };
        expect(signQuotation(sign, each)).toBe(
          quoted(typesetWords(each, passage.place), each.language),
        );
      }
    }
  });

  test('says how its passage judges the film, or whose words it is', () => {
    expect(signs.map((sign) => signDetail(sign, 'en'))).toEqual([
      'said by Andrew Neyman (character)',
      'no judgement',
      'said by Andrew Neyman (character)',
      'no judgement',
    ]);
  });
});
