import { wordsOfRoot } from '../languages/derivation.ts';
import { formsOrInflections } from '../unknown-words/inflections.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { fold } from '../words/fold.ts';
import type { Form } from '../words/pattern.ts';

/** Minimum length of a root that is looked up as a word. */
const minimumRoot = 4;

/** The words of the texts in a language that a word which no text contains may be derived from. */
export async function formsOfRoot(
  root: string,
  language: string,
  vocabulary: Vocabulary,
): Promise<readonly Form[]> {
  if (root.length < minimumRoot) return [];
  const saysNothing = (await vocabulary.manifest()).functionWords.get(language);
  for (const word of wordsOfRoot(root, language)) {
    if (saysNothing?.has(word)) continue;
    const forms = await formsOrInflections(word, vocabulary);
    const languages = await Promise.all(
      forms.map((form) => vocabulary.languagesWith(fold(form.word))),
    );
    const found = forms.filter(
      (form, index) => languages[index]?.has(language) && !saysNothing?.has(fold(form.word)),
    );
    if (found.length > 0) return found;
  }
  return [];
}
