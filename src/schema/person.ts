import { z } from 'zod';
import { describeFields } from './describe-fields.ts';
import { identifierSchema, lineSchema } from './primitives.ts';
import { inEvery } from './translations.ts';

const variantsSchema = z
  .array(lineSchema)
  .min(1, 'names no variant')
  .refine((variants) => new Set(variants).size === variants.length, 'names a variant twice');

const shape = {
  name: lineSchema.describe('The preferred name as in running text, such as J.K. Simmons.'),
  filedAs: lineSchema.describe('The name by which lists sort the person, such as Simmons, J.K.'),
  variants: variantsSchema.describe(
    'Every name that reviews use for the person, as a list; the preferred name is one of them.',
  ),
};

/**
 * The record of a person, real or fictional: `content/people/<id>.yaml`.
 *
 * @param languages the interface languages, each of which needs the role
 */
export function personRecordSchema(languages: readonly string[]) {
  const role = lineSchema.describe('Who the person is, in the film or outside it, in a few words.');
  return describeFields(
    z
      .strictObject({ ...shape, role: inEvery(languages, role) })
      .refine(({ name, variants }) => variants.includes(name), {
        path: ['variants'],
        message: 'does not include the preferred name',
      }),
    'The record of a person',
  );
}

/** A person of the archive: the record and its id, which is the name of its file. */
export const personSchema = z.strictObject({
  ...shape,
  id: identifierSchema,
  role: z.record(z.string(), z.string()),
});

export type Person = z.infer<typeof personSchema>;
