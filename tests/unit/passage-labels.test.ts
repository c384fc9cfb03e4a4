import { expect, test } from 'vitest';
import { findPassages } from '../../src/loader/checks/check-passages.ts';
import { passageLabel, passageName } from '../../src/presentation/passage-labels.ts';
import { themesByLabel } from '../../src/presentation/theme-labels.ts';
import type { Review } from '../../src/schema/review.ts';
import { archive, reviewOf } from '../support/archive.ts';

const greats = reviewOf('one-of-the-greats');
const german = reviewOf('trommeln-bis-die-haende-bluten');
const passageOf = ({ passages }: Review, words: string) => {
  const found = passages.find(({ exact }) => exact.startsWith(words));
  if (!found) throw new Error(`There is no passage that begins with ${words}.`);
  return found;
};
const themes = (language: string) => themesByLabel(archive.themes, language);

test('the name of a passage is its themes, its stance and its first words', () => {
  expect(passageName(passageOf(greats, 'one of the year'), greats, themes('en'), 'en')).toBe(
    'Tension: praise: “one of the year’s most exciting and electrically charged …”',
  );
  expect(passageName(passageOf(greats, 'But the film'), greats, themes('en'), 'en')).toBe(
    'The film as a whole: praise, basis of the estimate: “But the film is truly extraordinary.”',
  );
  expect(passageName(passageOf(greats, 'Is the cost'), greats, themes('en'), 'en')).toBe(
    'Sacrifice: “Is the cost too high?”',
  );
});

test('a name in another language has the position of a passage instead of its words', () => {
  const name = passageName(passageOf(german, 'Sein gnadenloser'), german, themes('en'), 'en');
  expect(name).toBe('Mentorship, Obsession, Paragraph 7, Trommeln bis die Hände bluten');
  expect(passageName(passageOf(german, 'Sein gnadenloser'), german, themes('de'), 'de')).toContain(
    '„Sein gnadenloser Lehrer',
  );
});

test('a short label uses the symbols of the notation', () => {
  expect(passageLabel(passageOf(greats, 'But the film'), themes('en'), 'en')).toBe(
    'The film as a whole ▲ ★',
  );
  expect(passageLabel(passageOf(german, 'dass man'), themes('de'), 'de')).toBe('Ehrgeiz, Opfer ▽');
});

test('passages are sorted in the order of the text', () => {
  const { titleWords, mentions, slug, paragraphs, passages, ...record } = greats;
  const records = passages.map(({ exact, themes: own, stance, voice }) => ({
    exact,
    themes: own,
    stance,
    voice,
  }));
  const found = findPassages({ ...record, passages: records.toReversed() }, paragraphs, new Map());
  expect(found.problems).toEqual([]);
  expect(found.passages.map(({ id }) => id)).toEqual(passages.map(({ id }) => id));
});
