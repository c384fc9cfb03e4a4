import type { RelatedWords } from '../vocabulary/related-words.ts';
import type { Entry, Name } from '../vocabulary/shard.ts';
import { derivedWords } from './derived-words.ts';
import { LanguageWords } from './language-words.ts';

/**
 * Adds related words to the vocabulary.
 *
 * @param languages the words of the texts, by language
 */
export type Contribution = (languages: readonly LanguageWords[]) => readonly RelatedWords[];

/**
 * Finds the words of the texts that are related to others: derivations, and whatever contributions
 * add.
 */
export function relatedWords(
  entries: readonly Entry[],
  names: readonly Name[],
  contributions: readonly Contribution[],
): RelatedWords[] {
  const languages = [...Map.groupBy(entries, ({ language }) => language)].map(
    ([language, own]) => new LanguageWords(language, own),
  );
  const namesOfPeople = new Set(names.flatMap(({ words }) => words));
  return [
    ...languages.flatMap((words) => derivedWords(words, languages, namesOfPeople)),
    ...contributions.flatMap((contribution) => contribution(languages)),
  ];
}
