import { z } from 'zod';
import { languageTagSchema } from './language-tag.ts';
import { identifierSchema, lineSchema } from './primitives.ts';

/** The record of a film, as the reviews themselves give it: `content/films/<id>.yaml`. */
export const filmRecordSchema = z.strictObject({
  title: lineSchema.describe('The title under which the reviews speak of the film.'),
  language: languageTagSchema.describe('The language of the title, as a BCP 47 tag.'),
  year: z.int().min(1888, 'is before the first film').describe('The year of the film.'),
  directors: z.array(lineSchema).min(1, 'names nobody').describe('Who directed it.'),
});

/** A film as the archive holds it: its record and its id, which is the file's name. */
export const filmSchema = filmRecordSchema.extend({ id: identifierSchema });

export type Film = z.infer<typeof filmSchema>;
