import { describe, expect, test } from 'vitest';
import { knownWordsIn, phrasePatterns } from '../../../src/search/phrases/phrases.ts';
import { vocabularyOf } from '../../support/archive-vocabulary.ts';

describe('a phrase', () => {
  /** The words to look for together, for a phrase of one word. */
  const wordsFor = async (language: string, text: string, word: string) => {
    const patterns = await phrasePatterns([word], vocabularyOf([{ language, text }]).vocabulary);
    return patterns.map((pattern) => 'words' in pattern && pattern.words.join(' '));
  };

  test('of one word is not two words', async () => {
    expect(await wordsFor('en', 'It plays a part in it.', 'apart')).toEqual([]);
    expect(await wordsFor('en', 'Apart from that, a part.', 'apart')).toEqual(['apart']);
  });

  test('has an elided word and the next as two', async () => {
    expect(await wordsFor('fr', 'l ambition', 'lambition')).toEqual(['l ambition']);
  });

  test('has the words of a script without spaces', async () => {
    expect(await wordsFor('ja', '音楽 映画', '音楽映画')).toEqual(['音楽 映画']);
  });
});

test('what cannot be divided into known words is not tried in every way', async () => {
  const { vocabulary } = vocabularyOf([{ language: 'en', text: 'in to into' }]);
  let lookups = 0;
  const counting = new Proxy(vocabulary, {
    get: (target, name) => {
      if (name === 'spellingsOf') lookups += 1;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const words = `${'into'.repeat(20)}q`;
  expect(await knownWordsIn(words, counting)).toBeUndefined();
  expect(lookups).toBeLessThan(words.length ** 2);
});
