import type { Derivation } from './language-record.ts';
import { stemsOf } from './stems.ts';

const records: Readonly<Record<string, Derivation>> = import.meta.glob('./records/*.ts', {
  eager: true,
  import: 'derivation',
});

/** A suffix, and the minimum length of the root that it follows. */
interface Suffix {
  readonly suffix: string;
  readonly minimum: number;
}

function readSuffixes(language: string): Suffix[] {
  return Object.entries(records[`./records/${language}.ts`]?.suffixes ?? {})
    .flatMap(([minimum, all]) =>
      all.split(' ').map((suffix) => ({ suffix, minimum: Number(minimum) })),
    )
    .sort((one, other) => other.suffix.length - one.suffix.length);
}

/** The suffixes of each language, once they have been read. */
const suffixes = new Map<string, readonly Suffix[]>();

/** The suffixes of a language, the longest first: none if it has no record. */
export function suffixesOf(language: string): readonly Suffix[] {
  const known = suffixes.get(language) ?? readSuffixes(language);
  suffixes.set(language, known);
  return known;
}

/** Removes suffixes until none is left. */
function withoutSuffixes(
  word: string,
  suffixes: readonly Suffix[],
  underived: ReadonlySet<string>,
): string {
  if (underived.has(word)) return word;
  const found = suffixes.find(
    ({ suffix, minimum }) => word.endsWith(suffix) && word.length - suffix.length >= minimum,
  );
  if (!found) return word;
  return withoutSuffixes(word.slice(0, -found.suffix.length), suffixes, underived);
}

/**
 * The roots that a word can have, spelt as the language's record spells roots: those of perfection,
 * perfectly and perfectionist include perfect. Words with the same root are related.
 *
 * @param stems the stems of the word, folded
 * @param underived words that only seem to have a suffix
 */
export function rootsOfStems(
  stems: readonly string[],
  language: string,
  underived: ReadonlySet<string> = new Set(),
): string[] {
  const record = records[`./records/${language}.ts`];
  if (!record) return [];
  const all = suffixesOf(language);
  return [...new Set(stems.map((stem) => record.spell(withoutSuffixes(stem, all, underived))))];
}

/** The roots that a typed word, folded, can have in a language. */
export function rootsOf(word: string, language: string): string[] {
  return rootsOfStems(stemsOf(word, language), language);
}

/** The words without a suffix that can have a root in a language. */
export function wordsOfRoot(root: string, language: string): readonly string[] {
  return records[`./records/${language}.ts`]?.respell(root) ?? [];
}
