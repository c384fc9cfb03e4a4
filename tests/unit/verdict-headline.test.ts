import { describe, expect, test } from 'vitest';
import { verdictOn } from '../../src/archive/themes/verdicts.ts';
import { verdictHeadline } from '../../src/presentation/verdict-headline.ts';
import { judgingInAll } from '../support/judging-reviews.ts';

/** The headline in each language for reviews with only praise, only reservations, both, no judgement. */
function headlines(counts: readonly [number, number, number, number]): string[] {
  const verdict = verdictOn('music', judgingInAll(...counts));
  return ['en', 'de'].flatMap((language) => (verdict ? verdictHeadline(verdict, language) : []));
}

describe('the headline of a verdict', () => {
  test.each([
    [
      [1, 0, 0, 0],
      'Praise for the film in the only review on this theme',
      'Lob für den Film in der einzigen Kritik zum Thema',
    ],
    [
      [2, 0, 0, 0],
      'Praise for the film in both reviews on this theme',
      'Lob für den Film in beiden Kritiken zum Thema',
    ],
    [
      [14, 0, 0, 0],
      'Praise for the film in all 14 reviews on this theme',
      'Lob für den Film in allen 14 Kritiken zum Thema',
    ],
    [
      [4, 0, 0, 1],
      'Praise for the film in 4 of 5 reviews on this theme',
      'Lob für den Film in 4 von 5 Kritiken zum Thema',
    ],
    [
      [0, 1, 0, 13],
      'Reservations about the film in 1 of 14 reviews on this theme',
      'Vorbehalte gegen den Film in 1 von 14 Kritiken zum Thema',
    ],
    [
      [3, 0, 1, 1],
      'Praise for the film in 4 of 5 reviews on this theme, reservations in 1',
      'Lob für den Film in 4 von 5 Kritiken zum Thema, Vorbehalte in 1',
    ],
    [
      [1, 0, 1, 0],
      'Praise for the film in both reviews on this theme, reservations in 1',
      'Lob für den Film in beiden Kritiken zum Thema, Vorbehalte in 1',
    ],
    [
      [9, 1, 1, 3],
      'Praise for the film in 10 of 14 reviews on this theme, reservations in 2',
      'Lob für den Film in 10 von 14 Kritiken zum Thema, Vorbehalte in 2',
    ],
    [
      [1, 3, 0, 10],
      'Reservations about the film in 3 of 14 reviews on this theme, praise in 1',
      'Vorbehalte gegen den Film in 3 von 14 Kritiken zum Thema, Lob in 1',
    ],
    [
      [1, 1, 0, 2],
      'Critics differ: praise in 1 of 4 reviews on this theme, reservations in 1',
      'Die Urteile gehen auseinander: Lob in 1 von 4 Kritiken zum Thema, Vorbehalte in 1',
    ],
    [
      [4, 6, 1, 3],
      'Critics differ: praise in 5 of 14 reviews on this theme, reservations in 7',
      'Die Urteile gehen auseinander: Lob in 5 von 14 Kritiken zum Thema, Vorbehalte in 7',
    ],
    [
      [0, 0, 1, 0],
      'Both praise for the film and reservations in the only review on this theme',
      'Lob für den Film und zugleich Vorbehalte in der einzigen Kritik zum Thema',
    ],
    [
      [0, 0, 2, 12],
      'Both praise for the film and reservations in 2 of 14 reviews on this theme',
      'Lob für den Film und zugleich Vorbehalte in 2 von 14 Kritiken zum Thema',
    ],
  ] as const)('of %j is “%s”', (counts, english, german) => {
    expect(headlines(counts)).toEqual([english, german]);
  });

  test('does not exist if nobody judges', () => {
    expect(headlines([0, 0, 0, 14])).toEqual([]);
  });
});
