import { z } from 'zod';
import { askedSchema, askedWordsSchema } from './asked-words.ts';
import { describeFields } from './describe-fields.ts';
import { factsSchema, filmFactSchema } from './film-fact.ts';
import { languageTagSchema } from './language-tag.ts';
import { noneTwice } from './none-twice.ts';
import { fileIn, identifierSchema, lineSchema } from './primitives.ts';
import { firstFilmYear, lastYear } from './publication-date.ts';
import { quotationsSchema } from './quotation.ts';

const castMemberShape = {
  person: fileIn('people').describe(
    'The actor: the name of a file in content/people without .yaml. Its record has the role.',
  ),
  quotations: quotationsSchema,
};

const shape = {
  title: lineSchema.describe('The title that the reviews use for the film.'),
  language: languageTagSchema.describe(
    'The language of the title, as a language tag (BCP 47) such as en, de or pt-BR.',
  ),
  year: z
    .int()
    .min(firstFilmYear, 'is before the first film')
    .max(lastYear, 'has more than four digits')
    .describe('The year of the film.'),
  directors: z
    .array(lineSchema)
    .min(1, 'names nobody')
    .describe('The names of the directors, as a list.'),
  confirmed: describeFields(
    z.strictObject({
      year: quotationsSchema.optional(),
      directors: quotationsSchema.optional(),
    }),
    'The group confirmed',
  )
    .optional()
    .describe(
      'Where reviews give the year or the directors of this record: year and directors, each as a list of quotations.',
    ),
};

function castSchema<Member extends z.ZodType<{ person: string }>>(member: Member) {
  return z
    .array(member)
    .superRefine(noneTwice(({ person }) => person, 'person'))
    .default([])
    .describe(
      'The actors whom reviews name, as a list in the order in which pages show them; each has the fields person and quotations, and if needed, asked.',
    );
}

/**
 * The record of a film: `content/films/<id>.yaml`.
 *
 * @param languages the interface languages, the root language first
 */
export function filmRecordSchema(languages: readonly string[]) {
  return describeFields(
    z.strictObject({
      ...shape,
      cast: castSchema(
        describeFields(
          z.strictObject({ ...castMemberShape, asked: askedSchema(languages) }),
          'A member of the cast',
        ),
      ),
      facts: factsSchema(languages),
    }),
    'The record of a film',
  );
}

/** A film of the archive: its record and its id, which is the name of its file. */
export const filmSchema = z.strictObject({
  ...shape,
  id: identifierSchema.describe('The name of its file, and part of its address.'),
  cast: castSchema(z.strictObject({ ...castMemberShape, asked: askedWordsSchema })),
  facts: z.array(filmFactSchema).describe('What the reviews say about the film.'),
});

export type Film = z.infer<typeof filmSchema>;
