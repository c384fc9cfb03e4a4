import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { fold } from '../words/fold.ts';
import { relatedRows } from './related-rows.ts';

/**
 * Whether a word means something else in the texts of another language, or nothing at all: German gut
 * is not English gut, nor is the article die English die.
 *
 * @param word the word, folded
 */
export async function isHomograph(
  word: string,
  language: string,
  vocabulary: Vocabulary,
): Promise<boolean> {
  const languages = await vocabulary.languagesWith(word);
  const { functionWords } = await vocabulary.manifest();
  const saysNothing = (each: string) => each !== language && functionWords.get(each)?.has(word);
  if (languages.has(language)) return [...languages].some(saysNothing);
  if (languages.size === 0) return false;
  const rows = (await relatedRows([word], vocabulary)).filter(
    ({ kind, from }) => kind === 'translation' && from === language,
  );
  const own = new Set((await vocabulary.formsOf(word)).map((form) => fold(form.word)));
  return (
    rows.length > 0 && rows.every(({ forms }) => !forms.some((form) => own.has(fold(form.word))))
  );
}
