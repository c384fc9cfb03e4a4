import { z } from 'zod';

const list = new Intl.ListFormat('en-GB');

/**
 * Describes a record by the names of its fields: `A correction has the fields received, reads and reason.`
 *
 * @param subject the beginning of the description: `A correction`
 */
export function describeFields<Schema extends z.ZodObject>(
  schema: Schema,
  subject: string,
): Schema {
  const fields = Object.entries(schema.shape);
  const isOptional = (field: z.core.$ZodType) => z.safeParse(field, undefined).success;
  const required = fields.filter(([, field]) => !isOptional(field)).map(([name]) => name);
  const optional = fields.filter(([, field]) => isOptional(field)).map(([name]) => name);
  const noun = required.length === 1 ? 'field' : 'fields';
  const ending = optional.length > 0 ? `, and if needed, ${list.format(optional)}` : '';
  return schema.describe(`${subject} has the ${noun} ${list.format(required)}${ending}.`);
}
