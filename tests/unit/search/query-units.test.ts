import { describe, expect, test } from 'vitest';
import { languagesOf } from '../../../src/search/wider/query-units.ts';
import { vocabularyOf } from '../../support/archive-vocabulary.ts';

describe('the languages that a query may be in', () => {
  const { vocabulary } = vocabularyOf([
    { language: 'en', text: 'A film about a teacher' },
    { language: 'de', text: 'Ein Film über einen Lehrer' },
  ]);
  const languages = (query: string, preferred?: string) =>
    languagesOf(query, new Set(), vocabulary, preferred);

  test('are that of the interface if others know no more of its words', async () => {
    expect(await languages('film', 'en')).toEqual(['en']);
    expect(await languages('film', 'de')).toEqual(['de']);
    expect((await languages('film')).sort()).toEqual(['de', 'en']);
  });

  test('are others if these know more of its words', async () => {
    expect(await languages('Film Lehrer', 'en')).toEqual(['de']);
    expect(await languages('Lehrer', 'en')).toEqual(['de']);
  });
});
