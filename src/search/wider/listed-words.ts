import { inflectionOf, stemsOf } from '../languages/stems.ts';
import type { RelatedWords } from '../vocabulary/related-words.ts';
import { contractUmlauts } from '../words/fold.ts';

/**
 * What a typed word may be listed under in a language, the most likely first: itself, its stems,
 * and the infinitives that these may belong to. No noun has the t of spielt.
 *
 * @param word the word, folded
 */
export function candidatesOf(word: string, language: string): string[] {
  const inflection = inflectionOf(language);
  const all = [word, contractUmlauts(word)].flatMap((spelling) =>
    stemsOf(spelling, language).flatMap((stem) => {
      const infinitives = (inflection?.infinitiveEndings ?? []).map((ending) => stem + ending);
      const mayBeNoun =
        spelling.startsWith(stem) &&
        inflection?.capitalisedNouns?.ending.test(spelling.slice(stem.length));
      return mayBeNoun === false ? [...infinitives, stem] : [stem, ...infinitives];
    }),
  );
  return [...new Set(all)];
}

/** What an expression may be listed under: only its first and its last word may be inflected. */
export function candidatesOfExpression(words: readonly string[], language: string): string[] {
  const [first = '', ...others] = words;
  const middle = others.slice(0, -1);
  const lasts = candidatesOf(others.at(-1) ?? '', language);
  return candidatesOf(first, language).flatMap((each) =>
    lasts.map((last) => [each, ...middle, last].join(' ')),
  );
}

/** The rows with the first candidate that any row has. */
export function firstListed(
  rows: readonly RelatedWords[],
  candidates: readonly string[],
): RelatedWords[] {
  const key = candidates.find((each) => rows.some(({ keys }) => keys.includes(each)));
  return key === undefined ? [] : rows.filter(({ keys }) => keys.includes(key));
}
