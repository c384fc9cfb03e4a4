import { englishStems } from './english.ts';
import { germanStems } from './german.ts';

const stemmers: Readonly<Record<string, (word: string, isNoun: boolean) => readonly string[]>> = {
  en: englishStems,
  de: germanStems,
};

/**
 * The stems of a word in a language, itself the first: two words are inflections of each other where
 * they have one in common. In a language without a stemmer, a word is its only stem.
 *
 * @param word the word, folded
 * @param language the language without its region: `de`
 * @param isNoun whether the word is known to be a noun
 */
export function stemsOf(word: string, language: string, isNoun = false): readonly string[] {
  return stemmers[language]?.(word, isNoun) ?? [word];
}
