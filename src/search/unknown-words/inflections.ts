import { inflectionOf, stemsOf } from '../languages/stems.ts';
import { entriesWithStem } from '../vocabulary/entry-stems.ts';
import { formsIn } from '../vocabulary/families.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { contractUmlauts, fold, hasUmlaut } from '../words/fold.ts';
import type { Form } from '../words/pattern.ts';
import { formsOfAbsent } from './vocabulary-lookup.ts';

/** Limits a form to a language if others have the same word. Drops it if that language lacks it. */
async function limitTo(
  language: string,
  { word, only }: Form,
  vocabulary: Vocabulary,
): Promise<Form[]> {
  if (only && !only.includes(language)) return [];
  const languages = await vocabulary.languagesWith(fold(word));
  if (!languages.has(language)) return [];
  return [languages.size > 1 ? { word, only: [language] } : { word }];
}

/** Finds forms in one language by the first stem that a word shares with a word of the texts. */
async function inflectionsIn(
  typed: string,
  spelling: string,
  language: string,
  vocabulary: Vocabulary,
): Promise<Form[]> {
  const inflection = inflectionOf(language);
  for (const stem of stemsOf(spelling, language)) {
    const shard = await vocabulary.shardOf(stem);
    const ending = spelling.slice(stem.length);
    const related = entriesWithStem(shard, stem).filter(
      (entry) =>
        entry.language === language &&
        (!entry.isUninflected || entry.isNoun) &&
        (!entry.isNoun || inflection?.capitalisedNouns?.ending.test(ending)),
    );
    const isIrregular = inflection && (ending === '' || inflection.irregularEnding.test(ending));
    const forms = [
      ...related.flatMap(({ word, folded }) => [{ word }, ...formsIn(shard.families, folded)]),
      ...(isIrregular ? await formsOfAbsent(stem, 'forms', vocabulary) : []),
      ...(await formsOfAbsent(stem, 'stems', vocabulary)),
    ].filter(({ word }) => spelling === typed || hasUmlaut(word));
    const limited = await Promise.all(forms.map((form) => limitTo(language, form, vocabulary)));
    if (limited.flat().length > 0) return limited.flat();
  }
  return [];
}

/**
 * Finds the forms, in any language, of a word that is itself in no text.
 *
 * @param typed the word, folded
 */
export async function inflections(typed: string, vocabulary: Vocabulary): Promise<Form[]> {
  const { languages } = await vocabulary.manifest();
  for (const spelling of new Set([typed, contractUmlauts(typed)])) {
    const found = await Promise.all(
      languages.map((language) => inflectionsIn(typed, spelling, language, vocabulary)),
    );
    const byWord = Map.groupBy(found.flat(), ({ word }) => word);
    if (byWord.size === 0) continue;
    return [...byWord].map(([word, all]) => {
      const only = new Set(all.flatMap((form) => form.only ?? []));
      return all.every((form) => form.only) ? { word, only: [...only] } : { word };
    });
  }
  return [];
}

/**
 * The forms of a word that the texts contain, whether they contain the word itself or not.
 *
 * @param typed the word, folded
 */
export async function formsOrInflections(typed: string, vocabulary: Vocabulary): Promise<Form[]> {
  const known = await vocabulary.formsOf(typed);
  return known.length > 0 ? known : inflections(typed, vocabulary);
}
