import { z } from 'zod';
import { describeFields } from './describe-fields.ts';
import { distinctTexts, noneTwice } from './none-twice.ts';
import { fileIn, identifierSchema, lineSchema, phraseSchema } from './primitives.ts';
import { translated, translationsSchema } from './translations.ts';

const variantsSchema = distinctTexts(z.array(lineSchema).min(1, 'names no variant'));

const shape = {
  name: lineSchema.describe('The preferred name as in running text, such as J.K. Simmons.'),
  filedAs: lineSchema.describe('The name by which lists sort the person, such as Simmons, J.K.'),
  variants: variantsSchema.describe(
    'Every name that reviews use for the person, as a list; the preferred name is one of them.',
  ),
};

const film = fileIn('films').describe(
  'The film of the role: the name of a file in content/films without .yaml.',
);

function rolesSchema(languages: readonly string[]) {
  const role = phraseSchema.describe(
    'What the person is or does in this film, in a few words, without the name of the film.',
  );
  return z
    .array(
      describeFields(
        z.strictObject({ film, role: translated(languages, role) }),
        'An item of roles',
      ),
    )
    .min(1, 'names no film')
    .superRefine(noneTwice((each) => each.film, 'film'))
    .optional()
    .describe(
      'The roles of the person in films of the archive, as a list of film and role, one item for each film. A person without a description needs at least one.',
    );
}

/**
 * The record of a person, real or fictional: `content/people/<id>.yaml`.
 *
 * @param languages the interface languages, the root language first
 */
export function personRecordSchema(languages: readonly string[]) {
  const description = phraseSchema.describe(
    'Who the person is apart from the films of the archive, in a few words.',
  );
  return describeFields(
    z
      .strictObject({
        ...shape,
        description: translated(languages, description).optional(),
        roles: rolesSchema(languages),
      })
      .refine(({ name, variants }) => variants.includes(name), {
        path: ['variants'],
        message: 'does not include the preferred name',
      })
      .refine(({ description, roles }) => description !== undefined || roles !== undefined, {
        path: ['roles'],
        message: 'is missing',
      }),
    'The record of a person',
  );
}

/** A person of the archive: the record and its id, which is the name of its file. */
export const personSchema = z.strictObject({
  ...shape,
  id: identifierSchema.describe('The name of its file, and part of its address.'),
  description: translationsSchema
    .optional()
    .describe('Who the person is apart from the films of the archive, by language.'),
  roles: z
    .array(
      z.strictObject({
        film: identifierSchema.describe('The id of the film.'),
        role: translationsSchema.describe('What the person is or does in this film, by language.'),
      }),
    )
    .optional()
    .describe('The roles of the person in films of the archive.'),
});

export type Person = z.infer<typeof personSchema>;
