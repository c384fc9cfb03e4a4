import { z } from 'zod';

/** Texts of which every field that expects text accepts some. */
const texts = [
  'film',
  'words',
  'en',
  '2014-10-29',
  'magazine.example/film',
  'passage-1f3a5c7e',
  'archive',
];
const numbers = [0, 10, 5, 1, 2014];

/** The shape of a value: its fields and the kinds of their values. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]);
}

const isSameShape = (one: unknown, other: unknown) =>
  JSON.stringify(shapeOf(one)) === JSON.stringify(shapeOf(other));

const accepts = (schema: z.core.$ZodType, value: unknown) => z.safeParse(schema, value).success;

/**
 * Samples of a group of fields: with the first sample of each, with the required fields only, and with samples
 * of another shape.
 *
 * @param schema what the samples have to be accepted by: the group, or what transforms it
 */
function groupSamples(group: z.core.$ZodObject, schema: z.core.$ZodType): unknown[] {
  const fields: Readonly<Record<string, z.core.$ZodType>> = group._zod.def.shape;
  const choices = Object.entries(fields).map(([name, field]) => [name, samplesOf(field)] as const);
  const first = Object.fromEntries(
    choices.flatMap(([name, [sample]]) => (sample === undefined ? [] : [[name, sample]])),
  );
  const otherShapes = choices.flatMap(([name, [sample, ...others]]) =>
    others
      .filter((other) => !isSameShape(other, sample))
      .map((other) => ({ ...first, [name]: other })),
  );
  const shortest = Object.fromEntries(
    Object.entries(first).filter(([name]) => fields[name] && !accepts(fields[name], undefined)),
  );
  /** A group with another sample of one field, or without the field. */
  const variants = (group: object): object[] =>
    choices.flatMap(([name, samples]) => [
      ...samples.map((sample) => ({ ...group, [name]: sample })),
      Object.fromEntries(Object.entries(group).filter(([key]) => key !== name)),
    ]);
  return [first, shortest, ...otherShapes].flatMap((group) => {
    if (accepts(schema, group)) return [group];
    const changed = variants(group).filter((each) => accepts(schema, each));
    return changed.filter(
      (each, index) => changed.findIndex((other) => isSameShape(other, each)) === index,
    );
  });
}

/**
 * Values that a schema accepts, as an editor may write them: those of every branch of a union, and groups with all
 * of their fields.
 */
export function samplesOf(schema: z.core.$ZodType): unknown[] {
  const accepted = candidatesFor(schema).filter((value) => accepts(schema, value));
  return [...new Map(accepted.map((value) => [JSON.stringify(value), value])).values()];
}

function candidatesFor(schema: z.core.$ZodType): unknown[] {
  if (schema instanceof z.ZodString) return texts;
  if (schema instanceof z.ZodNumber) return numbers;
  if (schema instanceof z.ZodEnum) return [...schema.options];
  if (schema instanceof z.ZodLiteral) return [...schema.values];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return samplesOf(schema._zod.def.innerType);
  if (schema instanceof z.ZodPipe) {
    const { in: input } = schema._zod.def;
    return input instanceof z.ZodObject ? groupSamples(input, schema) : samplesOf(input);
  }
  if (schema instanceof z.ZodUnion) return schema._zod.def.options.flatMap(samplesOf);
  if (schema instanceof z.ZodObject) return groupSamples(schema, schema);
  if (schema instanceof z.ZodArray) {
    const samples = samplesOf(schema._zod.def.element);
    return [...samples.map((each) => [each]), samples.slice(0, 2)];
  }
  if (schema instanceof z.ZodRecord) {
    const [sample] = samplesOf(schema._zod.def.valueType);
    return [{ en: sample, de: sample }];
  }
  if (schema instanceof z.ZodNever) return [];
  throw new Error(`There are no samples of ${schema._zod.def.type}.`);
}
