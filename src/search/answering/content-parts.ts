import type { TextPart } from '../query/parse-query.ts';
import { isFunctionWord } from '../vocabulary/function-words.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { queryLanguages } from './query-language.ts';

/**
 * Leaves out the function words of a query: those that say nothing in the query's language. They
 * stay if they are quoted or excluded, or if the query has nothing else to look for.
 *
 * @param telling the words that tell the query's language, folded
 */
export async function contentParts(
  parts: readonly TextPart[],
  telling: readonly string[],
  vocabulary: Vocabulary,
): Promise<readonly TextPart[]> {
  const manifest = await vocabulary.manifest();
  const languages = await queryLanguages(telling, vocabulary);
  const saysNothing = ({ kind, words: [word = ''] }: TextPart) =>
    kind === 'word' && isFunctionWord(word, languages, manifest);
  const content = parts.filter((part) => part.isExcluded || !saysNothing(part));
  return content.some(({ isExcluded }) => !isExcluded) ? content : parts;
}
