import { z } from 'zod';
import { identifierSchema, lineSchema } from './text.ts';

const wordingSchema = z.strictObject({
  label: lineSchema.describe('The name of the theme.'),
  definition: lineSchema.describe('What the theme covers, in one sentence.'),
});

type Wording = keyof typeof wordingSchema.shape;

/** One wording of a theme in every one of the languages: a missing or an unknown one is an error. */
function inEvery(languages: readonly string[], wording: Wording) {
  const schema = wordingSchema.shape[wording];
  const languageList = languages.join(', ');
  const inOne = schema.describe(
    `${schema.description} It has one in every language of the interface: ${languageList}.`,
  );
  return z.strictObject(Object.fromEntries(languages.map((language) => [language, inOne])));
}

/**
 * The record of a theme: `content/themes/<id>.yaml`.
 *
 * @param languages the languages of the interface, each of which needs a label and a definition
 */
export function themeRecordSchema(languages: readonly string[]) {
  return z.strictObject({
    label: inEvery(languages, 'label'),
    definition: inEvery(languages, 'definition'),
  });
}

/** A theme as the archive holds it: its record and its id, which is the file's name. */
export const themeSchema = z.strictObject({
  id: identifierSchema,
  label: z.record(z.string(), z.string()),
  definition: z.record(z.string(), z.string()),
});

export type Theme = z.infer<typeof themeSchema>;
