import { expect, test } from 'vitest';
import { correctedPlaces } from '../../../src/archive/reviews/corrected-words.ts';
import { wordsAt } from '../../../src/archive/text/places.ts';
import { firstFive } from '../../support/archive.ts';

const correctedWords = (received: string, reads: string, ...paragraphs: string[]) =>
  correctedPlaces({ received, reads }, paragraphs).map((place) => wordsAt(place, paragraphs));

test.each([
  ['a letter', 'so youll feel', 'so you’ll feel', ['you’ll']],
  ['brackets', 'a man  Miles Teller is', 'a man (Miles Teller) is', ['(Miles Teller)']],
  ['two slips', 'Hes not  wrong', 'He’s not wrong', ['He’s not']],
  ['a space removed', 'drama.  Damien', 'drama. Damien', ['drama. Damien']],
  ['a space added', 'inorder', 'in order', ['in order']],
  ['a word added', 'one three', 'one (two) three', ['(two)']],
  ['the whole wording', 'bigĀ\u00A0 jazz', 'big jazz', ['big jazz']],
])('corrected words are marked as whole words: %s', (_, received, reads, words) => {
  expect(correctedWords(received, reads, `before ${reads} after`)).toEqual(words);
});

test('a correction at a paragraph break is marked on both sides', () => {
  expect(
    correctedWords('mag.\n\u00A0\nWhiplash', 'mag.\nWhiplash', 'gehen mag.', 'Whiplash ist'),
  ).toEqual(['mag.', 'Whiplash']);
});

test('a correction of the paragraph break alone is marked on both sides', () => {
  expect(correctedWords('\n\u00A0\n', '\n', 'gehen mag.', 'Whiplash ist')).toEqual([
    'mag.',
    'Whiplash',
  ]);
});

test('every correction of the archive has words to mark', () => {
  for (const { corrections, paragraphs } of firstFive) {
    for (const [index, { places }] of corrections.entries()) {
      for (const place of places) {
        const words = wordsAt(place, paragraphs);
        expect(corrections[index]?.reads).toContain(words);
        expect(words).toBe(words.trim());
      }
    }
  }
});
