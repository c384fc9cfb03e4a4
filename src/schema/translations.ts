import { z } from 'zod';

/**
 * The schema of a text that is needed in every interface language, and accepted in no other.
 *
 * @param text the schema of the text in one language, with its description
 */
export function inEvery(languages: readonly string[], text: z.ZodString) {
  const { description } = text;
  if (description === undefined) throw new Error('A text in every language needs a description.');
  const every = `${description} It is needed in every interface language: ${languages.join(', ')}.`;
  const described = text.describe(every);
  return z
    .strictObject(Object.fromEntries(languages.map((language) => [language, described])))
    .describe(every);
}

/** A text in several languages, by language. */
export const translationsSchema = z.record(z.string(), z.string());
