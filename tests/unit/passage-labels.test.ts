import { describe, expect, test } from 'vitest';
import { findPassages } from '../../src/loader/checks/check-passages.ts';
import {
  passageDetail,
  passageName,
  themesInWords,
} from '../../src/presentation/passage-labels.ts';
import { themesByLabel } from '../../src/presentation/theme-labels.ts';
import type { OthersVoice, Passage } from '../../src/schema/passage.ts';
import type { Review } from '../../src/schema/review.ts';
import { archive, reviewOf } from '../support/archive.ts';

const greats = reviewOf('one-of-the-greats');
const passageOf = ({ passages }: Review, words: string) => {
  const found = passages.find(({ exact }) => exact.startsWith(words));
  if (!found) throw new Error(`There is no passage that begins with ${words}.`);
  return found;
};
const themes = (language: string) => themesByLabel(archive.themes, language);

test('the name of a passage is its place, its themes and its stance', () => {
  expect(passageName(passageOf(greats, 'the film always'), greats, themes('en'), 'en')).toBe(
    'Paragraph 5d: Fear of failure · Story and characters, praise',
  );
  expect(passageName(passageOf(greats, 'But the film'), greats, themes('en'), 'en')).toBe(
    'Paragraph 2b: The film as a whole, praise, basis of the estimate',
  );
  expect(passageName(passageOf(greats, 'Is the cost'), greats, themes('en'), 'en')).toBe(
    'Paragraph 7a: Sacrifice',
  );
});

describe('words of others', () => {
  const own = passageOf(greats, 'But the film');
  const { stance: _, ...rest } = { ...own, supportsRating: false, themes: ['ambition'] };
  const quoted = (voice: OthersVoice, name?: string): Passage => ({
    ...rest,
    voice,
    ...(name === undefined ? {} : { speaker: { id: 'x', name } }),
  });

  const passageLabel = (passage: Passage, labelled: ReturnType<typeof themes>, language: string) =>
    `${themesInWords(passage, labelled, language)}: ${passageDetail(passage, language)}`;

  test('are labelled with the speaker, in every language', () => {
    const passage = quoted('character', 'Andrew Neyman');
    expect(passageLabel(passage, themes('en'), 'en')).toBe(
      'Ambition: said by Andrew Neyman (character)',
    );
    expect(passageLabel(passage, themes('de'), 'de')).toBe(
      'Ehrgeiz: Aussage von Andrew Neyman (Figur)',
    );
    expect(passageLabel(quoted('filmmaker', 'Damien Chazelle'), themes('en'), 'en')).toBe(
      'Ambition: said by Damien Chazelle (filmmaker)',
    );
    expect(passageLabel(quoted('other', 'Buddy Rich'), themes('de'), 'de')).toBe(
      'Ehrgeiz: Aussage von Buddy Rich',
    );
  });

  test('are labelled without a speaker if none is recorded', () => {
    const labels = (['character', 'filmmaker', 'other'] as const).map((voice) =>
      passageLabel(quoted(voice), themes('en'), 'en'),
    );
    expect(labels).toEqual([
      'Ambition: said by a character',
      'Ambition: said by a filmmaker',
      'Ambition: said by others',
    ]);
  });

  test('are named with the speaker, after their place', () => {
    const passage = quoted('character', 'Andrew Neyman');
    expect(passageName(passage, greats, themes('en'), 'en')).toBe(
      'Paragraph 2b: Ambition, said by Andrew Neyman (character)',
    );
    expect(passageName(passage, greats, themes('de'), 'de')).toBe(
      'Absatz 2b: Ehrgeiz, Aussage von Andrew Neyman (Figur)',
    );
  });
});

test('passages are sorted in the order of the text', () => {
  const { titleWords, mentions, slug, paragraphs, passages, ...record } = greats;
  const records = passages.map(({ id, exact, themes: own, stance, voice }) => ({
    id,
    exact,
    themes: own,
    stance,
    voice,
  }));
  const found = findPassages({ ...record, passages: records.toReversed() }, paragraphs, new Map());
  expect(found.problems).toEqual([]);
  expect(found.passages.map(({ id }) => id)).toEqual(passages.map(({ id }) => id));
});
