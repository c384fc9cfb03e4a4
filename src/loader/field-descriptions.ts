import { z } from 'zod';
import { valueAt } from './field-path.ts';

type Path = readonly PropertyKey[];

/** The keywords of a JSON Schema that tell what a field expects. */
const jsonSchema = z.looseObject({
  description: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  const: z.unknown().optional(),
  required: z.array(z.string()).default([]),
  properties: z.record(z.string(), z.unknown()).default({}),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).default([]),
  oneOf: z.array(z.unknown()).default([]),
});
export type JsonSchema = z.infer<typeof jsonSchema>;

/** The JSON Schema of a record as editors write it. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return jsonSchema.parse(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
}

/** The branches of a union whose constant fields match a value, or all branches if none match. */
function branchesFor(value: unknown, schema: JsonSchema): JsonSchema[] {
  const branches = [...schema.anyOf, ...schema.oneOf].map((branch) => jsonSchema.parse(branch));
  const matching = branches.filter(({ properties }) =>
    Object.entries(properties).every(([field, property]) => {
      const constant = jsonSchema.parse(property).const;
      return constant === undefined || valueAt(value, [field]) === constant;
    }),
  );
  return matching.length > 0 ? matching : branches;
}

/** The JSON Schemas for the value at a path of a record: several if the schema is a union. */
function schemasAt(schema: JsonSchema, record: unknown, path: Path): JsonSchema[] {
  const branches = branchesFor(record, schema).flatMap((branch) => schemasAt(branch, record, path));
  const [step, ...rest] = path;
  if (step === undefined) return [schema, ...branches];
  const below = typeof step === 'number' ? schema.items : schema.properties[String(step)];
  if (below === undefined) return branches;
  return [...branches, ...schemasAt(jsonSchema.parse(below), valueAt(record, [step]), rest)];
}

/** The description of the field at a path, or of the nearest field above it that has one. */
export function descriptionAt(schema: JsonSchema, record: unknown, path: Path): string {
  for (let length = path.length; length >= 0; length -= 1) {
    const schemas = schemasAt(schema, record, path.slice(0, length));
    const described = schemas.find(({ description }) => description !== undefined);
    if (described?.description !== undefined) return described.description;
  }
  throw new Error('The schema of the record has no description.');
}

/** What a field expects. */
export interface FieldDescription {
  /** The description in the field's schema. */
  readonly description: string;
  readonly isWholeNumber: boolean;
  /** Whether a record without the field is valid. */
  readonly isOptional: boolean;
}

/** What the field at a path of a record expects. */
export function describeField(schema: JsonSchema, record: unknown, path: Path): FieldDescription {
  const name = String(path.at(-1));
  const parents = schemasAt(schema, record, path.slice(0, -1));
  return {
    description: descriptionAt(schema, record, path),
    isWholeNumber: schemasAt(schema, record, path).some(({ type }) => type === 'integer'),
    isOptional: path.length > 0 && !parents.some(({ required }) => required.includes(name)),
  };
}

/** The names of all fields that a record may have at a path. */
export function fieldsAt(schema: JsonSchema, record: unknown, path: Path): string[] {
  const fields = schemasAt(schema, record, path).flatMap(({ properties }) =>
    Object.keys(properties),
  );
  return [...new Set(fields)];
}
