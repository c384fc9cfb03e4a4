import { isHomograph } from '../unknown-words/homographs.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { queryLanguages } from './query-language.ts';

/**
 * The language that a word of a query is in, if the texts of another language have it with another
 * meaning, or with none. The other words of the query tell the language, or else the interface does.
 *
 * @param word the word, folded
 * @param telling the words that tell the query's language, folded
 * @param preferred the language of the interface
 */
export async function homographLanguage(
  word: string,
  telling: readonly string[],
  vocabulary: Vocabulary,
  preferred: string | undefined,
): Promise<string | undefined> {
  const others = telling.filter((each) => each !== word);
  const languages = others.length > 0 ? await queryLanguages(others, vocabulary) : [];
  const [language = preferred, ...rest] = languages;
  if (language === undefined || rest.length > 0) return undefined;
  return (await isHomograph(word, language, vocabulary)) ? language : undefined;
}
