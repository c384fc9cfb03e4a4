import { z } from 'zod';
import { askedSchema, askedWordsSchema } from './asked-words.ts';
import { describeFields } from './describe-fields.ts';
import { noneTwice } from './none-twice.ts';
import { fileIn, identifierSchema, lineSchema, phraseSchema } from './primitives.ts';
import { quotationsSchema } from './quotation.ts';
import { type Translations, translated, translationsSchema } from './translations.ts';

const personSchema = fileIn('people').describe(
  'Instead of value, a person: the name of a file in content/people without .yaml.',
);

/** Checks of a list that no two of its items have the same text in a language. */
const noTextTwice = <Item>(
  languages: readonly string[],
  field: string,
  textsOf: (item: Item) => Translations | undefined,
) => {
  const checks = languages.map((language) =>
    noneTwice((item: Item) => textsOf(item)?.[language], field, language),
  );
  return (items: readonly Item[], context: z.core.$RefinementCtx) => {
    for (const check of checks) check(items, context);
  };
};

function statementSchema(languages: readonly string[]) {
  const value = phraseSchema.describe(
    'What the reviews say, in a few words, without a full stop at the end.',
  );
  return describeFields(
    z
      .strictObject({
        value: translated(languages, value).optional(),
        person: personSchema.optional(),
        quotations: quotationsSchema,
      })
      .refine(({ value, person }) => value !== undefined || person !== undefined, {
        path: ['value'],
        message: 'is missing',
      })
      .refine(({ value, person }) => value === undefined || person === undefined, {
        path: ['person'],
        message: 'is not needed beside a value',
      }),
    'A statement',
  );
}

function factSchema(languages: readonly string[]) {
  const label = phraseSchema.describe('What the fact is about, such as Running time.');
  const note = lineSchema.describe(
    'What readers should know about the fact, such as how the reviews differ, in sentences.',
  );
  return describeFields(
    z.strictObject({
      label: translated(languages, label),
      asked: askedSchema(languages),
      statements: z
        .array(statementSchema(languages))
        .min(1, 'has no statement')
        .superRefine(noTextTwice(languages, 'value', ({ value }) => value))
        .superRefine(noneTwice(({ person }) => person, 'person'))
        .describe(
          'What the reviews say, as a list; each item has the fields value and quotations. Several statements contradict each other.',
        ),
      note: translated(languages, note).optional(),
    }),
    'A fact',
  );
}

/** The facts of a film's record, with texts in the interface languages. */
export function factsSchema(languages: readonly string[]) {
  return z
    .array(factSchema(languages))
    .superRefine(noTextTwice(languages, 'label', ({ label }) => label))
    .default([])
    .describe(
      'What the reviews say about the film, as a list of facts; each has the fields label and statements, and if needed, asked and note.',
    );
}

/** A fact of the archive: its texts by language. */
export const filmFactSchema = z.strictObject({
  label: translationsSchema.describe('What the fact is about, by language.'),
  asked: askedWordsSchema,
  statements: z
    .array(
      z.strictObject({
        value: translationsSchema.optional().describe('What reviews say, by language.'),
        person: identifierSchema.optional().describe('The id of the person whom reviews name.'),
        quotations: quotationsSchema,
      }),
    )
    .describe('What reviews say about it: several statements if they differ.'),
  note: translationsSchema.optional().describe('What readers should know about it, by language.'),
});

export type FilmFact = z.infer<typeof filmFactSchema>;
