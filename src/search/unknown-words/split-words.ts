import { compoundingOf } from '../languages/compounding.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { fold } from '../words/fold.ts';
import type { Pattern } from '../words/pattern.ts';
import { inflections } from './inflections.ts';

/** Minimum length of each of the words. */
const minimumLength = 3;

/** Maximum number of phrases to look for. */
const maximumPhrases = 6;

/** Whether the texts in a language have a word, folded. */
async function isIn(language: string, word: string, vocabulary: Vocabulary): Promise<boolean> {
  const { entries } = await vocabulary.shardOf(word);
  return entries.some((entry) => entry.folded === word && entry.language === language);
}

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
      if (!(await isIn(language, first, vocabulary))) continue;
      const known = await vocabulary.formsOf(rest);
      for (const { word } of known.length > 0 ? known : await inflections(rest, vocabulary)) {
        if (await isIn(language, fold(word), vocabulary)) {
          phrases.push({ kind: 'phrase', words: [first, fold(word)] });
        }
      }
    }
  }
  return phrases.slice(0, maximumPhrases);
}
