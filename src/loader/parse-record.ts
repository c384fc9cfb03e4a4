import { z } from 'zod';
import type { Problem } from './problem.ts';
import { fieldName, schemaMessage } from './schema-messages.ts';
import { suggestion } from './suggestion.ts';
import { YamlLines } from './yaml-lines.ts';

type Path = readonly PropertyKey[];

/** A JSON Schema, as far as the description of a field needs it. */
const jsonSchema = z.looseObject({
  description: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
});

/** Every JSON Schema that describes what is at the path: several where the schema is a union. */
function schemasAt(schema: unknown, path: Path): z.infer<typeof jsonSchema>[] {
  const parsed = jsonSchema.safeParse(schema);
  if (!parsed.success) return [];
  const { anyOf = [], oneOf = [], properties = {}, items } = parsed.data;
  const [step, ...rest] = path;
  const here = step === undefined ? [parsed.data] : [];
  const below = typeof step === 'number' ? [items] : [properties[String(step)]];
  return [
    ...here,
    ...[...anyOf, ...oneOf].flatMap((branch) => schemasAt(branch, path)),
    ...(step === undefined ? [] : below.flatMap((branch) => schemasAt(branch, rest))),
  ];
}

/** Whether an issue says that the input is of another kind altogether than a branch of a union. */
function isOtherKind(issue: z.core.$ZodIssue, above: Path): boolean {
  return issue.code === 'invalid_type' && issue.path.length === above.length;
}

/** The issues that say most: of a union's branches, the one that the input comes nearest to. */
function plainIssues(issues: readonly z.core.$ZodIssue[], above: Path = []): z.core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...issue.path];
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path }];
    const branches = issue.errors.map((branch) => plainIssues(branch, path));
    const ofSameKind = branches.filter((branch) => !branch.some((each) => isOtherKind(each, path)));
    return (ofSameKind.length > 0 ? ofSameKind : branches).reduce((best, branch) =>
      branch.length < best.length ? branch : best,
    );
  });
}

/**
 * Reads a record of YAML under a schema.
 *
 * @param yaml the record
 * @param firstLine the line of its first line in the file, from 1
 * @param name the file as problems name it
 * @returns the record as the schema reads it, every problem found in it, each with its line, and the
 *   lines of its fields
 */
export function parseRecord<Schema extends z.ZodType>(
  schema: Schema,
  yaml: string,
  firstLine: number,
  name: string,
): { record?: z.output<Schema>; problems: Problem[]; lines: YamlLines } {
  const lines = new YamlLines(yaml, firstLine);
  const malformed = lines.faults().map((fault) => ({ file: name, ...fault }));
  if (malformed.length > 0) return { problems: malformed, lines };

  const input = lines.toJS() ?? {};
  const result = schema.safeParse(input);
  if (result.success) return { record: result.data, problems: [], lines };

  const described = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const expected = (path: Path) =>
    schemasAt(described, path)
      .map(({ description }) => description)
      .find((description) => description !== undefined);

  const problems = plainIssues(result.error.issues).flatMap((issue): Problem[] => {
    const at = (path: Path) => ({ file: name, line: lines.of(path), field: fieldName(path) });
    if (issue.code === 'unrecognized_keys') {
      const known = schemasAt(described, issue.path).flatMap(({ properties = {} }) =>
        Object.keys(properties),
      );
      return issue.keys.map((key) => ({
        ...at([...issue.path, key]),
        message: 'There is no such field.',
        fix: `take it out, or correct its name; ${suggestion(key, [...new Set(known)])}`,
      }));
    }
    const takes = expected(issue.path) ?? 'The other records show it.';
    return [{ ...at(issue.path), ...schemaMessage(issue, input, takes) }];
  });
  return { problems, lines };
}
