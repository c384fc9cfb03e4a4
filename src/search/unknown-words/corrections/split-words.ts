import { compoundingOf } from '../../languages/compounding.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { fold } from '../../words/fold.ts';
import type { Pattern } from '../../words/pattern.ts';
import { formsOrInflections } from '../inflections.ts';

/** Minimum length of each of the words. */
const minimumLength = 3;

/** Maximum number of phrases to look for. */
const maximumPhrases = 6;

/**
 * The phrases that a word may be written as: mind games for mindgames. Not in a language that joins
 * words freely, where a compound and its parts are not the same.
 *
 * @param typed the word, folded, which no text contains
 */
export async function splitWords(typed: string, vocabulary: Vocabulary): Promise<Pattern[]> {
  const { languages, functionWords } = await vocabulary.manifest();
  const phrases: Pattern[] = [];
  for (const language of languages) {
    if (compoundingOf(language)?.joinsFreely !== false) continue;
    const isContent = (word: string) => !functionWords.get(language)?.has(word);
    for (let at = minimumLength; at <= typed.length - minimumLength; at += 1) {
      const [first, rest] = [typed.slice(0, at), typed.slice(at)];
      if (!isContent(first) || !isContent(rest)) continue;
      if (!(await vocabulary.languagesWith(first)).has(language)) continue;
      for (const { word } of await formsOrInflections(rest, vocabulary)) {
        if ((await vocabulary.languagesWith(fold(word))).has(language)) {
          phrases.push({ kind: 'phrase', words: [first, fold(word)] });
        }
      }
    }
  }
  return phrases.slice(0, maximumPhrases);
}
