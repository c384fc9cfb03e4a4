import { relatedRows } from '../unknown-words/related-rows.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { candidatesOf, candidatesOfExpression, firstListed } from './listed-words.ts';
import type { RelatedForms } from './related-words.ts';

/**
 * Finds the words of the texts in other languages that translate a word or an expression.
 *
 * @param words the word, or the words of the expression, folded
 * @param languages the languages that the word may be in
 */
export async function translatedForms(
  words: readonly string[],
  languages: readonly string[],
  vocabulary: Vocabulary,
): Promise<RelatedForms[]> {
  const [word = ''] = words;
  const candidates = new Map(
    languages.map((language) => [
      language,
      words.length > 1 ? candidatesOfExpression(words, language) : candidatesOf(word, language),
    ]),
  );
  const rows = await relatedRows([...candidates.values()].flat(), vocabulary);
  const found = [...candidates].flatMap(([from, sought]) =>
    firstListed(
      rows.filter((row) => row.kind === 'translation' && row.from === from),
      sought,
    ),
  );
  return [...Map.groupBy(found, ({ language }) => language)].map(([language, all]) => {
    const distinct = new Set(all.flatMap(({ forms }) => forms.map((form) => form.word)));
    const forms = [...distinct].map((form) => ({ word: form, only: [language] }));
    return { kind: 'translation', language, forms };
  });
}
