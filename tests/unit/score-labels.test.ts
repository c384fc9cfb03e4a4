import { describe, expect, test } from 'vitest';
import { typesetWords } from '../../src/archive/reviews/typeset-review.ts';
import { signsOn } from '../../src/archive/score/score.ts';
import { quoted } from '../../src/archive/text/quoted.ts';
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
    [{ praise: 3 }, 'praise from 3 critics', 'Lob in 3 Kritiken'],
    [{ praise: 1, silent: 4 }, 'praise from 1 critic', 'Lob in 1 Kritik'],
    [
      { praise: 2, both: 1 },
      'praise from 3, reservations from 1',
      'Lob in 3, Vorbehalte in 1 Kritik',
    ],
    [{ reservation: 2, neither: 3 }, 'reservations from 2 critics', 'Vorbehalte in 2 Kritiken'],
    [{ neither: 5 }, 'no judgement', 'kein Urteil'],
    [{ praise: 1200 }, 'praise from 1,200 critics', 'Lob in 1.200 Kritiken'],
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
