import { isFunctionWord } from '../vocabulary/function-words.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { fold } from '../words/fold.ts';
import { pagefindWord } from '../words/pagefind-word.ts';
import type { Pattern } from '../words/pattern.ts';
import { withoutHomoglyphs } from './homoglyphs.ts';
import { inflections } from './inflections.ts';
import { loadCorrections } from './load-corrections.ts';
import { patternsOf, type ResolvedWord, type UnknownWordOptions } from './resolved-word.ts';
import { wordsWithPrefix } from './vocabulary-lookup.ts';

/** Minimum length of a misspelt name that also begins another word: looking it up may cost files. */
const minimumName = 5;

/**
 * Returns the patterns of a prefix: none if all words that begin so say nothing by themselves, and
 * it is rather a misspelt name. Pagefind compares letters, so words with ß instead of the ss in the
 * prefix get a separate pattern.
 */
async function prefixPatterns(
  typed: string,
  vocabulary: Vocabulary,
  { isLiteral, ...query }: Omit<UnknownWordOptions, 'isHalfTyped'>,
): Promise<Pattern[]> {
  const { letters, words } = await wordsWithPrefix(typed, vocabulary);
  if (words.length === 0) return [];
  if (!isLiteral && typed.length >= minimumName) {
    const manifest = await vocabulary.manifest();
    const sayNothing = words.map(fold).map(async (word) => {
      return isFunctionWord(word, await vocabulary.languagesWith(word), manifest);
    });
    if ((await Promise.all(sayNothing)).every(Boolean)) {
      const { isMisspeltName } = await loadCorrections();
      if (await isMisspeltName(typed, vocabulary, query)) return [];
    }
  }
  const others = words.filter((word) => !pagefindWord(word).startsWith(letters));
  const byPrefix: Pattern[] = others.length < words.length ? [{ kind: 'prefix', letters }] : [];
  return [...byPrefix, ...patternsOf(others.map((word) => ({ word })))];
}

/**
 * Finds what to search for instead of a word that no text contains: its other forms, words that
 * begin with it, the same in two words, or else corrections of its spelling.
 *
 * @param typed the word, folded
 */
export async function resolveUnknownWord(
  typed: string,
  vocabulary: Vocabulary,
  { isHalfTyped, isLiteral, ...options }: UnknownWordOptions,
): Promise<ResolvedWord> {
  const latin = withoutHomoglyphs(typed);
  if (latin !== typed) {
    const known = patternsOf(await vocabulary.formsOf(latin));
    if (known.length > 0) return { patterns: known, corrections: [] };
    return resolveUnknownWord(latin, vocabulary, { isHalfTyped, isLiteral, ...options });
  }
  const byInflection = patternsOf(await inflections(typed, vocabulary));
  if (byInflection.length > 0) return { patterns: byInflection, corrections: [] };
  const byPrefix = isHalfTyped
    ? await prefixPatterns(typed, vocabulary, { isLiteral, ...options })
    : [];
  if (byPrefix.length > 0) return { patterns: byPrefix, corrections: [] };
  const { correctWord } = await loadCorrections();
  return correctWord(typed, vocabulary, { isLiteral, ...options });
}
