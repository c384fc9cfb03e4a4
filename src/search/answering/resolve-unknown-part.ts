import type { WordPart } from '../query/parse-query.ts';
import { resolveUnknownWord } from '../unknown-words/resolve-unknown-word.ts';
import { isFunctionWord } from '../vocabulary/function-words.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { queryLanguages } from './query-language.ts';
import type { QueryWords } from './query-words.ts';
import type { ResolvedPart } from './resolved-part.ts';

/** Capitalises a word if the typed one is capitalised. */
function capitaliseLike(typed: string, word: string): string {
  return /^\p{Lu}/u.test(typed) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/**
 * Finds what to look for instead of a word that no text contains.
 *
 * @param query the words of the query
 * @param isLiteral whether to leave misspelt words as they are
 */
export async function resolveUnknownPart(
  part: WordPart,
  vocabulary: Vocabulary,
  { all, telling }: QueryWords,
  isLiteral: boolean,
): Promise<ResolvedPart> {
  const { words, typed, isHalfTyped } = part;
  const isAlone = all.length === 1;
  const { patterns, corrections } = await resolveUnknownWord(words[0], vocabulary, {
    isHalfTyped,
    isLiteral,
    languages: isAlone ? [] : await queryLanguages(telling, vocabulary),
    others: all.filter((word) => word !== words[0]),
  });
  const [best] = corrections;
  if (!best) return { part, words, patterns };
  const read = telling.map((word) => (word === words[0] ? best.folded : word));
  const languages = isAlone ? [] : await queryLanguages(read, vocabulary);
  const manifest = await vocabulary.manifest();
  return {
    part,
    words: [best.folded],
    patterns,
    spellingCorrection: { typed, read: corrections.map(({ word }) => capitaliseLike(typed, word)) },
    isLeftOut: languages.some((each) => isFunctionWord(best.folded, [each], manifest)),
  };
}
