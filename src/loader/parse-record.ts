import { z } from 'zod';
import type { Position } from '../archive/text/position.ts';
import { limits } from '../schema/limits.ts';
import { checkComposedTexts } from './checks/check-composed-texts.ts';
import { oversizeIn } from './checks/check-record-size.ts';
import { describeField, fieldsAt, type JsonSchema, jsonSchemaOf } from './field-descriptions.ts';
import { fieldName, valueAt } from './field-path.ts';
import { fieldProblem, predicateOf } from './field-problem.ts';
import type { Problem } from './problem.ts';
import { nearestName, suggestion } from './suggestion.ts';
import { YamlRecord } from './yaml-record.ts';

type Path = readonly PropertyKey[];

const describedSchemas = new WeakMap<z.ZodType, JsonSchema>();

/** The JSON Schema of a record, made once: that takes long. */
function describedSchema(schema: z.ZodType): JsonSchema {
  const described = describedSchemas.get(schema) ?? jsonSchemaOf(schema);
  describedSchemas.set(schema, described);
  return described;
}

/** The paths of missing fields that the record probably has under misspelt names. */
function misspeltFields(
  issues: readonly z.core.$ZodIssue[],
  schema: JsonSchema,
  record: unknown,
): Set<string> {
  const misspelt = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    for (const key of issue.keys) {
      const suggested = nearestName(key, fieldsAt(schema, record, issue.path));
      if (suggested !== undefined) misspelt.add([...issue.path, suggested].join('.'));
    }
  }
  return misspelt;
}

/** Whether a branch of a union expects another kind of value, or a list of another kind of items. */
function isOtherKind(
  branch: readonly z.core.$ZodIssue[],
  unionPath: Path,
  record: unknown,
): boolean {
  const wrongKinds = branch.filter(({ code }) => code === 'invalid_type');
  const value = valueAt(record, unionPath);
  const wrongItems = wrongKinds.filter(({ path }) => path.length === unionPath.length + 1);
  return (
    wrongKinds.some(({ path }) => path.length === unionPath.length) ||
    (Array.isArray(value) && value.length > 0 && wrongItems.length === value.length)
  );
}

/**
 * Replaces the issue of a union with the issues of the branch that is closest to the value. If no branch
 * expects a value of this kind, the union's issue stays.
 */
function resolveUnions(
  issues: readonly z.core.$ZodIssue[],
  record: unknown,
  above: Path = [],
): z.core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...issue.path];
    if (issue.code !== 'invalid_union') return [{ ...issue, path }];
    const [nearest] = issue.errors
      .map((branch) => resolveUnions(branch, record, path))
      .filter((branch) => !isOtherKind(branch, path, record))
      .sort((one, other) => one.length - other.length);
    return nearest ?? [{ ...issue, path }];
  });
}

/** What a record has besides its YAML, such as passages that are marked in the text of a review. */
export interface Additions {
  /** Adds it to the value of the YAML. */
  readonly complete: (input: unknown) => unknown;
  /** Where a field is that was added; undefined if it is in the YAML. */
  readonly positionOf: (path: Path) => Position | undefined;
}

/** A record as it was read. */
interface ParsedRecord<Schema extends z.ZodType> {
  /** The record, unless its schema refuses it. */
  readonly record?: z.output<Schema>;
  readonly problems: Problem[];
  /** The YAML, to look up where fields are. */
  readonly source: YamlRecord;
}

/**
 * Reads a record.
 *
 * @param yaml the record
 * @param firstLine the line of its first line in the file, from 1
 * @param file the name of the file in messages
 * @param additions what the record has besides its YAML
 * @returns the record, unless its schema refuses it; all problems; and the YAML
 */
export function parseRecord<Schema extends z.ZodType>(
  schema: Schema,
  yaml: string,
  firstLine: number,
  file: string,
  additions?: Additions,
): ParsedRecord<Schema> {
  const source = new YamlRecord(yaml, firstLine);
  try {
    return readRecord(schema, source, yaml, file, additions);
  } catch (error) {
    // The parser, and whatever walks through what it read, ends so at tens of thousands of brackets.
    if (!(error instanceof RangeError && /call stack/.test(error.message))) throw error;
    const message = 'This record has more groups or lists within each other than can be read.';
    const place = { file, line: firstLine, column: 1 };
    return { problems: [{ ...place, message, fix: 'remove what does not belong there.' }], source };
  }
}

function readRecord<Schema extends z.ZodType>(
  schema: Schema,
  source: YamlRecord,
  yaml: string,
  file: string,
  additions?: Additions,
): ParsedRecord<Schema> {
  const malformed = source.problems().map((problem) => ({ file, ...problem }));
  if (malformed.length > 0) return { problems: malformed, source };
  const listLength = schema instanceof z.ZodArray ? limits.tableLength : limits.listLength;
  const oversize = oversizeIn(source.value(), listLength);
  if (oversize) {
    const { path, ...problem } = oversize;
    const place = { ...source.positionOf(path), field: fieldName(path) };
    return { problems: [{ file, ...place, ...problem }], source };
  }

  // An empty file is a list without items, or a record whose required fields are all missing.
  const value = source.value() ?? (schema instanceof z.ZodArray ? [] : {});
  const input = additions ? additions.complete(value) : value;
  const result = schema.safeParse(input, { error: predicateOf });
  // The words of the table of translations may have either form.
  const composition = schema instanceof z.ZodArray ? [] : checkComposedTexts(yaml, source, file);
  if (result.success) return { record: result.data, problems: composition, source };

  const described = describedSchema(schema);
  const issues = resolveUnions(result.error.issues, input);
  const misspelt = misspeltFields(issues, described, input);
  const problems = issues.flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      const known = fieldsAt(described, input, issue.path);
      const position = additions?.positionOf(issue.path);
      return issue.keys.map((key) => ({
        file,
        ...(position ?? source.positionOfName([...issue.path, key])),
        field: position ? undefined : fieldName([...issue.path, key]),
        message: `There is no field “${key}” here.`,
        fix: `correct its name, or remove it; ${suggestion(key, known)}`,
      }));
    }
    const isMissing = valueAt(input, issue.path) === undefined;
    if (isMissing && misspelt.has(issue.path.join('.'))) return [];
    const field = describeField(described, input, issue.path);
    const position = additions?.positionOf(issue.path);
    return [
      {
        file,
        ...(position ?? source.positionOf(issue.path)),
        field: position ? undefined : fieldName(issue.path),
        ...fieldProblem(issue, input, field),
      },
    ];
  });
  return { problems: [...problems, ...composition], source };
}
