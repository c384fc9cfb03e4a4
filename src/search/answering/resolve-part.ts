import { phrasePatterns } from '../phrases/phrases.ts';
import type { QueryPart, TextPart } from '../query/parse-query.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Form } from '../words/pattern.ts';
import { divideWords } from './divide-words.ts';
import { homographLanguage } from './homograph-language.ts';
import type { QueryWords } from './query-words.ts';
import { resolveUnknownPart } from './resolve-unknown-part.ts';
import type { ResolvedPart } from './resolved-part.ts';

/** An apostrophe, or a character beyond the scripts with spaces: more may be in a part than words. */
const divisible = /['’‘ʼ′`´\u0E00-\u109F\u1780-\u17FF\u3000-\uABFF]/;

/** Turns joined words into a phrase if the archive has the compound, or else into single words. */
export async function splitJoined(part: QueryPart, vocabulary: Vocabulary): Promise<TextPart[]> {
  if (part.kind === 'phrase') return [part];
  const divided = divisible.test(part.typed) ? await divideWords(part, vocabulary) : undefined;
  if (divided) return divided;
  if (part.kind === 'word') return [part];
  const spellings = await vocabulary.spellingsOf(part.words.join('-'));
  if (spellings.length > 0) return [{ ...part, kind: 'phrase' }];
  // A single letter of a compound is not a word: the t of t-shirts.
  const words = part.words.filter(({ length }) => length > 1);
  if (words.length === 0) return [{ ...part, kind: 'word', words: [part.words.join('')] }];
  return words.map((word) => ({ ...part, kind: 'word', words: [word], typed: word }));
}

/** Limits forms to a language, without those that are limited to others. */
function limitedTo(language: string, forms: readonly Form[]): Form[] {
  return forms.flatMap(({ word, only }) =>
    only?.includes(language) === false ? [] : { word, only: [language] },
  );
}

/**
 * Finds what to look for in the texts for a part of a query.
 *
 * @param query the words of the query
 * @param isLiteral whether to leave misspelt words as they are
 * @param preferred the language of the interface
 */
export async function resolvePart(
  part: TextPart,
  vocabulary: Vocabulary,
  query: QueryWords,
  isLiteral: boolean,
  preferred?: string,
): Promise<ResolvedPart> {
  const { words } = part;
  if (part.kind === 'phrase') {
    return { part, words, patterns: await phrasePatterns(words, vocabulary) };
  }
  const [word] = part.words;
  const forms = await vocabulary.formsOf(word);
  if (forms.length > 0) {
    const language = await homographLanguage(word, query.telling, vocabulary, preferred);
    const meant = language === undefined ? forms : limitedTo(language, forms);
    return { part, words, patterns: [{ kind: 'forms', forms: meant }] };
  }
  return resolveUnknownPart(part, vocabulary, query, isLiteral);
}
