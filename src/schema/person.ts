import { z } from 'zod';
import { identifierSchema, lineSchema } from './primitives.ts';
import { inEvery } from './translations.ts';

const variantsSchema = z
  .array(lineSchema)
  .min(1, 'names no variant')
  .refine((variants) => new Set(variants).size === variants.length, 'has a variant twice');

const shape = {
  name: lineSchema.describe('The preferred name, as in running text: J.K. Simmons.'),
  filedAs: lineSchema.describe('The name as the index files it: Simmons, J.K.'),
  variants: variantsSchema.describe(
    'Every name under which reviews mention the person, the preferred one among them.',
  ),
};

/** The preferred name is one of the names that are looked for. */
const namesItself = {
  check: ({ name, variants }: { name: string; variants: string[] }) => variants.includes(name),
  issue: { path: ['variants'], message: 'does not have the preferred name among them' },
};

/**
 * The authority record of a person, of this world or of a film: `content/people/<id>.yaml`.
 *
 * @param languages the languages of the interface, each of which needs the role
 */
export function personRecordSchema(languages: readonly string[]) {
  const role = lineSchema.describe('Who it is, in the film or outside it, in a few words.');
  return z
    .strictObject({ ...shape, role: inEvery(languages, role) })
    .refine(namesItself.check, namesItself.issue);
}

/** A person as the archive holds it: the record and its id, which is the file's name. */
export const personSchema = z.strictObject({
  ...shape,
  id: identifierSchema,
  role: z.record(z.string(), z.string()),
});

export type Person = z.infer<typeof personSchema>;
