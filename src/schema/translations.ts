import { z } from 'zod';

/**
 * A text in every language of the interface: a missing or an unknown one is an error.
 *
 * @param schema one text, with its description
 */
export function inEvery(languages: readonly string[], schema: z.ZodString) {
  const inOne = schema.describe(
    `${schema.description ?? ''} It has one in every language of the interface: ${languages.join(', ')}.`,
  );
  return z.strictObject(Object.fromEntries(languages.map((language) => [language, inOne])));
}
