import { z } from 'zod';
import { askedSchema, askedWordsSchema } from './asked-words.ts';
import { describeFields } from './describe-fields.ts';
import { identifierSchema, lineSchema, phraseSchema } from './primitives.ts';
import { quotationsSchema } from './quotation.ts';
import { type Translations, translated, translationsSchema } from './translations.ts';

const personSchema = identifierSchema.describe(
  'Instead of value, a person: the name of a file in content/people without .yaml.',
);

/** Whether no two of these texts are the same in a language. */
const areDistinct = (texts: readonly Translations[]) =>
  [...new Set(texts.flatMap(Object.keys))].every((language) => {
    const inLanguage = texts.flatMap((text) => text[language] ?? []);
    return new Set(inLanguage).size === inLanguage.length;
  });

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
        .refine(
          (statements) => areDistinct(statements.flatMap(({ value }) => (value ? [value] : []))),
          'has two statements with the same value',
        )
        .refine((statements) => {
          const people = statements.flatMap(({ person }) => person ?? []);
          return new Set(people).size === people.length;
        }, 'names a person twice')
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
    .refine(
      (facts) => areDistinct(facts.map(({ label }) => label)),
      'has two facts with the same label',
    )
    .default([])
    .describe(
      'What the reviews say about the film, as a list of facts; each has the fields label and statements, and if needed, asked and note.',
    );
}

/** A fact of the archive: its texts by language. */
export const filmFactSchema = z.strictObject({
  label: translationsSchema,
  asked: askedWordsSchema,
  statements: z.array(
    z.strictObject({
      value: translationsSchema.optional(),
      person: identifierSchema.optional(),
      quotations: quotationsSchema,
    }),
  ),
  note: translationsSchema.optional(),
});

export type FilmFact = z.infer<typeof filmFactSchema>;
