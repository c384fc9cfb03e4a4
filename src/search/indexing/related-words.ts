import type { RelatedWords } from '../vocabulary/related-words.ts';
import type { Entry, Name } from '../vocabulary/shard.ts';
import { compoundWords } from './compound-words.ts';
import { derivedWords } from './derived-words.ts';
import { type LanguageWords, languageWords } from './language-words.ts';

/**
 * Adds related words to the vocabulary.
 *
 * @param languages the words of the texts, by language
 */
export type Contribution = (languages: readonly LanguageWords[]) => readonly RelatedWords[];

/**
 * Finds the words of the texts that are related to others: derivations, compounds by their parts,
 * and whatever contributions add.
 */
export function relatedWords(
  entries: readonly Entry[],
  names: readonly Name[],
  contributions: readonly Contribution[],
): RelatedWords[] {
  const languages = languageWords(entries);
  const people = names.filter(({ kind }) => kind === 'person');
  const namesOfPeople = new Set(people.flatMap(({ words }) => words));
  const contributed = contributions.flatMap((contribution) => contribution(languages));
  const known = contributed.flatMap(({ keys }) => keys);
  return [
    ...languages.flatMap((words) => derivedWords(words, languages, namesOfPeople)),
    ...languages.flatMap((words) => compoundWords(words, languages, known, namesOfPeople)),
    ...contributed,
  ];
}
