import type { RelatedWords } from '../vocabulary/related-words.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { candidatesOf } from './listed-words.ts';

/** The languages whose texts have any of some words, folded. */
export async function languagesWithAny(
  words: readonly string[],
  vocabulary: Vocabulary,
): Promise<ReadonlySet<string>> {
  const each = await Promise.all(words.map((word) => vocabulary.languagesWith(word)));
  return new Set(each.flatMap((languages) => [...languages]));
}

/** The languages in which rows list a word itself, not its root. */
function languagesListing(word: string, rows: readonly RelatedWords[]): string[] {
  return rows
    .filter(({ kind }) => kind !== 'derived')
    .flatMap(({ language, from = language, keys }) =>
      candidatesOf(word, from).some((each) => keys.includes(each)) ? [from] : [],
    );
}

/**
 * The languages that a word is meant in: those of the preferred ones that know it, or else all that
 * know it, or else all preferred ones. A language knows a word if its texts or a row have it.
 *
 * @param inTexts the languages whose texts have the word
 * @param rows the related words that may belong to it
 */
export function meantLanguages(
  word: string,
  preferred: readonly string[],
  inTexts: ReadonlySet<string>,
  rows: readonly RelatedWords[],
): ReadonlySet<string> {
  const known = [...inTexts, ...languagesListing(word, rows)];
  const both = known.filter((language) => preferred.includes(language));
  const [meant = []] = [both, known, preferred].filter(({ length }) => length > 0);
  return new Set(meant);
}
