import { z } from 'zod';
import { fieldName, fieldProblem, predicateOf, valueAt } from './field-problem.ts';
import type { Problem } from './problem.ts';
import { suggestion } from './suggestion.ts';
import { YamlRecord } from './yaml-record.ts';

type Path = readonly PropertyKey[];

/** The keywords of a JSON Schema that lead to the description of a field. */
const jsonSchema = z.looseObject({
  description: z.string().optional(),
  const: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).default({}),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).default([]),
  oneOf: z.array(z.unknown()).default([]),
});
type JsonSchema = z.infer<typeof jsonSchema>;

/** The schemas of a union that agree with a value on its constants, or all if none does. */
function branchesFor(value: unknown, schema: JsonSchema): JsonSchema[] {
  const branches = [...schema.anyOf, ...schema.oneOf].map((branch) => jsonSchema.parse(branch));
  const agreeing = branches.filter(({ properties }) =>
    Object.entries(properties).every(([field, property]) => {
      const constant = jsonSchema.parse(property).const;
      return constant === undefined || valueAt(value, [field]) === constant;
    }),
  );
  return agreeing.length > 0 ? agreeing : branches;
}

/** The JSON Schemas of what a record has at a path: several if the schema is a union. */
function schemasAt(schema: JsonSchema, record: unknown, path: Path): JsonSchema[] {
  const branches = branchesFor(record, schema).flatMap((branch) => schemasAt(branch, record, path));
  const [step, ...rest] = path;
  if (step === undefined) return [schema, ...branches];
  const below = typeof step === 'number' ? schema.items : schema.properties[String(step)];
  if (below === undefined) return branches;
  return [...branches, ...schemasAt(jsonSchema.parse(below), valueAt(record, [step]), rest)];
}

/** The description of what is at a path, or of the nearest field above it that has one. */
function descriptionAt(schema: JsonSchema, record: unknown, path: Path): string {
  for (let length = path.length; length >= 0; length -= 1) {
    const schemas = schemasAt(schema, record, path.slice(0, length));
    const described = schemas.find(({ description }) => description !== undefined);
    if (described?.description !== undefined) return described.description;
  }
  throw new Error('The schema of the record has no description.');
}

/** Whether an issue says that a branch of a union expects another kind of value. */
function isOtherKind(issue: z.core.$ZodIssue, unionPath: Path): boolean {
  return issue.code === 'invalid_type' && issue.path.length === unionPath.length;
}

/**
 * Replaces the issue of a union by those of the branch that the value is nearest to. The issue stays if
 * no branch expects a value of this kind.
 */
function resolveUnions(issues: readonly z.core.$ZodIssue[], above: Path = []): z.core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...issue.path];
    if (issue.code !== 'invalid_union') return [{ ...issue, path }];
    const [nearest] = issue.errors
      .map((branch) => resolveUnions(branch, path))
      .filter((branch) => !branch.some((each) => isOtherKind(each, path)))
      .sort((one, other) => one.length - other.length);
    return nearest ?? [{ ...issue, path }];
  });
}

/**
 * Reads a record.
 *
 * @param yaml the record
 * @param firstLine the line of its first line in the file, from 1
 * @param file the file as problems name it
 * @returns the record, unless there are problems; all problems; and the YAML, which knows the line of
 *   each field
 */
export function parseRecord<Schema extends z.ZodType>(
  schema: Schema,
  yaml: string,
  firstLine: number,
  file: string,
): { record?: z.output<Schema>; problems: Problem[]; source: YamlRecord } {
  const source = new YamlRecord(yaml, firstLine);
  const malformed = source.problems().map((problem) => ({ file, ...problem }));
  if (malformed.length > 0) return { problems: malformed, source };

  // An empty file is a record without fields: every required field is then reported as missing.
  const input = source.value() ?? {};
  const result = schema.safeParse(input, { error: predicateOf });
  if (result.success) return { record: result.data, problems: [], source };

  const described = jsonSchema.parse(
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
  );
  const problems = resolveUnions(result.error.issues).flatMap((issue): Problem[] => {
    const at = (path: Path) => ({ file, line: source.lineOf(path), field: fieldName(path) });
    const schemas = schemasAt(described, input, issue.path);
    if (issue.code === 'unrecognized_keys') {
      const known = new Set(schemas.flatMap(({ properties }) => Object.keys(properties)));
      return issue.keys.map((key) => ({
        ...at([...issue.path, key]),
        message: `There is no field “${key}” here.`,
        fix: `correct its name, or remove it; ${suggestion(key, [...known])}`,
      }));
    }
    const description = descriptionAt(described, input, issue.path);
    return [{ ...at(issue.path), ...fieldProblem(issue, input, description) }];
  });
  return { problems, source };
}
