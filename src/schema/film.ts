import { z } from 'zod';
import { describeFields } from './describe-fields.ts';
import { languageTagSchema } from './language-tag.ts';
import { identifierSchema, lineSchema } from './primitives.ts';
import { firstFilmYear } from './publication-date.ts';

/** The record of a film: `content/films/<id>.yaml`. */
export const filmRecordSchema = describeFields(
  z.strictObject({
    title: lineSchema.describe('The title that the reviews use for the film.'),
    language: languageTagSchema.describe(
      'The language of the title, as a language tag (BCP 47) such as en, de or pt-BR.',
    ),
    year: z.int().min(firstFilmYear, 'is before the first film').describe('The year of the film.'),
    directors: z
      .array(lineSchema)
      .min(1, 'names nobody')
      .describe('The names of the directors, as a list.'),
  }),
  'The record of a film',
);

/** A film of the archive: its record and its id, which is the name of its file. */
export const filmSchema = filmRecordSchema.extend({ id: identifierSchema });

export type Film = z.infer<typeof filmSchema>;
