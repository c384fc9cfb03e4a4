import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** By how many words one language must lead for the others' texts not to matter. */
const clearLead = 2;

/**
 * Returns the language of a query: the one that knows most of its words, as function words or as
 * words of its texts. Of two languages that know as many, both are returned; if no language knows
 * any word, none.
 *
 * Function words are looked up in the texts only if it could matter: each word may be in a file of
 * its own.
 *
 * @param words the words of the query, folded
 */
export async function queryLanguages(
  words: readonly string[],
  vocabulary: Vocabulary,
): Promise<string[]> {
  const { languages, functionWords } = await vocabulary.manifest();
  const all = [...new Set([...languages, ...functionWords.keys()])];
  const isFunction = (word: string, language: string) =>
    functionWords.get(language)?.has(word) === true;
  const distinct = [...new Set(words)];
  const content = distinct.filter((word) => !all.some((language) => isFunction(word, language)));
  const count = async (lookedUp: readonly string[]) => {
    const inTexts = new Map<string, ReadonlySet<string>>();
    for (const word of lookedUp) inTexts.set(word, await vocabulary.languagesWith(word));
    const counts = all.map((language) => ({
      language,
      known: distinct.filter(
        (word) => isFunction(word, language) || inTexts.get(word)?.has(language),
      ).length,
    }));
    return counts.sort((one, other) => other.known - one.known);
  };
  const quick = await count(content);
  const lead = (quick[0]?.known ?? 0) - (quick[1]?.known ?? 0);
  const counts = lead >= clearLead ? quick : await count(distinct);
  const most = counts[0]?.known ?? 0;
  return counts.filter(({ known }) => known > 0 && known === most).map(({ language }) => language);
}
