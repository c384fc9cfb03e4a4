import type { z } from 'zod';
import type { Problem } from './problem.ts';

/** What a field expects, in an editor's words, and how to write it. Records have no fields of other kinds. */
const kinds: Readonly<Record<string, { readonly name: string; readonly how: string }>> = {
  array: { name: 'a list', how: 'write a list: one item per line, each after a dash and a space.' },
  int: { name: 'a whole number', how: 'write a whole number.' },
  number: { name: 'a number', how: 'write a number, with a point as its decimal sign.' },
  object: { name: 'a group of fields', how: 'write its fields below it, one per line, indented.' },
  string: { name: 'a text', how: 'write a text.' },
};

const longest = 60;

/** A value as a record might have it, shortened if it is long. */
function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** The name of a field by its path. Items of a list are counted from 1: `corrections.1.reads`. */
export function fieldName(path: readonly PropertyKey[]): string | undefined {
  if (path.length === 0) return undefined;
  return path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.');
}

/** What a record has at a path, or undefined if there is nothing. */
export function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner instanceof Object ? Reflect.get(inner, step) : undefined),
    record,
  );
}

/** Completes the sentence that begins with a refused value, if its schema does not: `is not a number`. */
export function predicateOf(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return `is not ${kinds[issue.expected]?.name ?? issue.expected}`;
    case 'invalid_value':
      return `is not one of the values ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return Array.isArray(issue.options)
        ? `is not one of the values ${issue.options.join(', ')}`
        : undefined;
    default:
      return undefined;
  }
}

/**
 * Explains to an editor why a schema refuses a field.
 *
 * @param issue zod's issue; its message is a predicate, such as `is not a number`
 * @param record the whole record
 * @param description what belongs into the field, as its schema describes it
 */
export function fieldProblem(
  issue: z.core.$ZodIssue,
  record: unknown,
  description: string,
): Pick<Problem, 'message' | 'fix'> {
  const value = valueAt(record, issue.path);
  if (value === undefined) {
    return { message: 'The field is missing.', fix: `add it. ${description}` };
  }
  if (value === null || value === '') {
    return { message: 'The field is empty.', fix: `fill it in. ${description}` };
  }
  const isNamed = issue.message.startsWith('is not') || !(value instanceof Object);
  const sentence = `${isNamed ? shown(value) : 'The field'} ${issue.message}`;
  const message = sentence.endsWith('?') ? sentence : `${sentence}.`;
  if (issue.code !== 'invalid_type') return { message, fix: `correct it. ${description}` };
  if (issue.expected === 'string' && !(value instanceof Object)) {
    return {
      message: `YAML reads ${shown(value)} as a ${typeof value}, not as text.`,
      fix: `put the text in quotes: '${String(value)}'. ${description}`,
    };
  }
  return { message, fix: `${kinds[issue.expected]?.how ?? 'correct it.'} ${description}` };
}
