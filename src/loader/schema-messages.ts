import type { z } from 'zod';

/** What a field takes, in an editor's words rather than a programmer's. */
const kinds: Readonly<Record<string, string>> = {
  array: 'a list, one to a line, each after a dash',
  int: 'a whole number',
  number: 'a number',
  object: 'fields of its own, one to a line, indented below it',
  record: 'fields of its own, one to a line, indented below it',
  string: 'a text',
};

/** The name of a field by its path; what is in a list is counted from 1: `corrections.1.reads`. */
export function fieldName(path: readonly PropertyKey[]): string | undefined {
  if (path.length === 0) return undefined;
  return path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner instanceof Object ? Reflect.get(inner, step) : undefined),
    value,
  );
}

/**
 * An issue of zod's in words: what is wrong with a field, and how to fix it.
 *
 * @param input the whole record that has the issue
 * @param takes what the field takes, as its schema describes it
 */
export function schemaMessage(
  issue: z.core.$ZodIssue,
  input: unknown,
  takes: string,
): { message: string; fix: string } {
  const value = valueAt(input, issue.path);
  const fix = `write what belongs there. ${takes}`;
  if (value === undefined) return { message: 'The field is missing.', fix };
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String).join(' or ');
    return { message: `The field takes ${options}, not ${JSON.stringify(value)}.`, fix };
  }
  if (issue.code !== 'invalid_type') return { message: `The field ${issue.message}.`, fix };
  const message = `The field takes ${kinds[issue.expected] ?? issue.expected}, not ${JSON.stringify(value)}.`;
  const needsQuotes = issue.expected === 'string' && !(value instanceof Object) && value !== null;
  if (!needsQuotes) return { message, fix };
  return { message, fix: `put the text in quotes, as '${String(value)}'. ${takes}` };
}
