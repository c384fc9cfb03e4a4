import { z } from 'zod';

/**
 * The schema of a text in the interface languages: it is needed in the first, the root language, which stands in for
 * the others. It is accepted in no other language.
 *
 * @param text the schema of the text in one language, with its description
 */
export function translated(languages: readonly string[], text: z.ZodString) {
  const { description } = text;
  if (description === undefined)
    throw new Error('A text in several languages needs a description.');
  const [root, ...others] = languages;
  const inOthers = others.length > 0 ? `; other interface languages: ${others.join(', ')}` : '';
  const described = text.describe(`${description} It is needed in ${root}${inOthers}.`);
  return z
    .strictObject(
      Object.fromEntries(
        languages.map((language): [string, z.ZodType<string | undefined>] => [
          language,
          language === root ? described : described.optional(),
        ]),
      ),
    )
    .describe(`${description} It is needed in ${root}${inOthers}.`);
}

/** A text in several languages, by language. */
export const translationsSchema = z.record(z.string(), z.string().optional());

export type Translations = z.infer<typeof translationsSchema>;
