import { z } from 'zod';
import { distinctTexts } from './none-twice.ts';
import { lineSchema } from './primitives.ts';

const wordsSchema = distinctTexts(
  z
    .array(lineSchema.refine((word) => !/\s/.test(word), 'has more than one word'))
    .min(1, 'names no word'),
);

/** The words by which readers ask for what a record says, by interface language. */
export function askedSchema(languages: readonly string[]) {
  return z
    .strictObject(
      Object.fromEntries(languages.map((language) => [language, wordsSchema.optional()])),
    )
    .optional()
    .describe(
      'Other words by which readers ask for this in the search, as lists of single words by interface language, such as en: [long, last, runtime].',
    );
}

/** The same in a record of the archive. */
export const askedWordsSchema = z
  .record(z.string(), z.array(z.string()).optional())
  .optional()
  .describe('Words by which readers may ask for it, by language.');
