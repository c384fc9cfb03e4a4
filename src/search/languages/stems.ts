import type { Inflection, WordClass } from './language-record.ts';

const inflections: Readonly<Record<string, Inflection>> = import.meta.glob('./records/*.ts', {
  eager: true,
  import: 'inflection',
});

/** How a language inflects its words, or undefined if it has no record. */
export function inflectionOf(language: string): Inflection | undefined {
  return inflections[`./records/${language}.ts`];
}

/**
 * The stems of a word in a language, the word itself first. Words that share a stem are forms of
 * the same word. In a language without a record, the only stem of a word is the word itself.
 *
 * @param word the word, folded
 * @param language the language, without its region
 */
export function stemsOf(
  word: string,
  language: string,
  wordClass: WordClass = 'unknown',
): readonly string[] {
  return inflectionOf(language)?.stems(word, wordClass) ?? [word];
}
