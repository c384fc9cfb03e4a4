import { z } from 'zod';
import { isLanguageTag, similarLanguageTag } from './language-tag.ts';
import { distinctTexts } from './none-twice.ts';
import { lineSchema } from './primitives.ts';

/** A word or an expression. Accented letters can be typed in two ways, which are the same word. */
const wordSchema = lineSchema.normalize('NFC').regex(/\p{L}/u, 'has no letter');

/** Why a field cannot have the words of a language, or undefined if its name is that of a language. */
function languageProblem(name: string): string | undefined {
  if (!isLanguageTag(name)) {
    const suggested = similarLanguageTag(name);
    return `is called “${name}”, which is not a language tag${suggested ? `; did you mean ${suggested}?` : ''}`;
  }
  // A tag begins with its language. There are thousands of lines, and objects of Intl take long to make.
  const [language] = name.split('-');
  return name === language ? undefined : `is called “${name}”: write ${language} for all regions`;
}

/** One meaning and its words, by language. */
const wordsSchema = z
  .record(z.string(), distinctTexts(z.array(wordSchema).min(1, 'names no word')))
  .superRefine((words, context) => {
    const names = Object.keys(words);
    for (const name of names) {
      const message = languageProblem(name);
      if (message !== undefined) context.addIssue({ code: 'custom', path: [name], message });
    }
    if (names.length < 2) {
      const message = 'has fewer than two languages, so it translates nothing';
      context.addIssue({ code: 'custom', message });
    }
  })
  .describe(
    'A line has the words for one meaning: by the tags of two or more languages, lists of words as dictionaries have them, such as { de: [Blut], en: [blood] }.',
  );

/** A file of the table of translations: `content/translations/<name>.yaml`. */
export const translationFileSchema = z
  .array(wordsSchema)
  .min(1, 'has no line')
  .describe('A file of translations is a list of lines such as - { de: [Blut], en: [blood] }.');

/** What is not translated: `content/translations/untranslated.yaml`. */
export const untranslatedSchema = distinctTexts(z.array(wordSchema).min(1, 'has no line')).describe(
  'untranslated.yaml is a list of words that need no translation, such as titles and places: - Carnegie Hall.',
);

/** A word of that file, as pages get it. */
export const untranslatedWordSchema = z.strictObject({ word: wordSchema });

/** A line of the table: its id, made of the name of its file and its number there, and its words. */
export const translationSchema = z.strictObject({ id: z.string(), words: wordsSchema });

/** A line of the table of translations. */
export type Translation = z.infer<typeof translationSchema>;
