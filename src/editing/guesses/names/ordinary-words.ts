import { readFileSync } from 'node:fs';
import { remember } from '../../../archive/text/remember.ts';
import { readFunctionWords } from '../../../search/languages/read-word-list.ts';
import { fold } from '../../../search/words/fold.ts';

const records = new URL('../../../search/languages/records/', import.meta.url);

/** The function words of a language, folded; none if the search has no list of them. */
const functionWordsOf = remember((language): ReadonlySet<string> => {
  try {
    return readFunctionWords(readFileSync(new URL(`${language}.forms.txt`, records), 'utf8'));
  } catch {
    return new Set();
  }
});

/** Whether a word of a language says nothing by itself: who, the, is. */
export function isFunctionWord(word: string, language: string): boolean {
  return functionWordsOf(new Intl.Locale(language).language).has(fold(word));
}
