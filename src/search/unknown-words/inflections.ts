import { inflectionOf, stemsOf } from '../languages/languages.ts';
import { formsIn, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { contractUmlauts, fold, hasUmlaut } from '../words/fold.ts';
import type { Form } from '../words/pattern.ts';
import { entryStems } from './entry-stems.ts';
import { formsOfAbsent } from './vocabulary-ranges.ts';

/** A form as a language means it, or none where the language does not have it. */
async function meantIn(language: string, { word }: Form, vocabulary: Vocabulary): Promise<Form[]> {
  const folded = fold(word);
  const { entries } = await vocabulary.shardOf(folded);
  const having = entries.filter((entry) => entry.folded === folded);
  if (having.every((entry) => entry.language !== language)) return [];
  const isElsewhere = having.some((entry) => entry.language !== language);
  return [isElsewhere ? { word, only: [language] } : { word }];
}

/** The forms of a word in one language, by the first of its stems that a word of the texts has. */
async function inLanguage(
  typed: string,
  spelling: string,
  language: string,
  vocabulary: Vocabulary,
): Promise<Form[]> {
  const inflection = inflectionOf(language);
  for (const stem of stemsOf(spelling, language)) {
    const { entries, families } = await vocabulary.shardOf(stem);
    const ending = spelling.slice(stem.length);
    const akin = entries.filter(
      (entry) =>
        entry.language === language &&
        (!entry.isUninflected || entry.isNoun) &&
        (!entry.isNoun || inflection?.capitalisedNouns?.ending.test(ending)) &&
        entryStems(entry).includes(stem),
    );
    const isIrregular = inflection?.irregularEnding.test(ending);
    const forms = [
      ...akin.flatMap(({ word, folded }) => [{ word }, ...formsIn(families, folded)]),
      ...(isIrregular ? await formsOfAbsent(stem, 'forms', vocabulary) : []),
      ...(await formsOfAbsent(stem, 'stems', vocabulary)),
    ].filter(({ word }) => spelling === typed || hasUmlaut(word));
    const meant = await Promise.all(forms.map((form) => meantIn(language, form, vocabulary)));
    if (meant.flat().length > 0) return meant.flat();
  }
  return [];
}

/**
 * The forms, in the archive's texts, of a word that they do not have themselves, in every language in
 * which it could be an inflection.
 *
 * @param typed the word, folded
 */
export async function inflections(typed: string, vocabulary: Vocabulary): Promise<Form[]> {
  const { languages } = await vocabulary.manifest();
  for (const spelling of new Set([typed, contractUmlauts(typed)])) {
    const found = await Promise.all(
      languages.map((language) => inLanguage(typed, spelling, language, vocabulary)),
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
