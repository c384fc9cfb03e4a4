import { stemsOf } from '../../src/search/languages/stems.ts';
import { fold } from '../../src/search/words/fold.ts';
import { wordsOf } from '../../src/search/words/folded-tokens.ts';

/**
 * Whether a text contains a word, with or without an ending, by the rules of its language. What is in braces
 * does not count.
 */
export function hasWord(text: string, word: string, language: string): boolean {
  const wanted = fold(word);
  const classes = ['noun', 'unknown'] as const;
  return wordsOf(text.replace(/\{\w+\}/g, '')).some(({ folded }) =>
    classes.some((wordClass) => stemsOf(folded, language, wordClass).includes(wanted)),
  );
}
