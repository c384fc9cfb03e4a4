import type { z } from 'zod';
import type { FieldDescription } from './field-descriptions.ts';
import { valueAt } from './field-path.ts';
import type { Problem } from './problem.ts';
import { ratingAdvice } from './rating-advice.ts';

/** A kind of value that a field expects, in an editor's words, and how to write it. */
interface Kind {
  readonly name: string;
  readonly how: string;
}

const number: Kind = {
  name: 'a number',
  how: 'write a number, with a point as its decimal sign.',
};
const wholeNumber: Kind = { name: 'a whole number', how: 'write a whole number.' };
const group: Kind = {
  name: 'a group of fields',
  how: 'write its fields below it, one per line, indented.',
};

/** The kinds of values in records, by zod's names. */
const kinds: Readonly<Record<string, Kind>> = {
  array: { name: 'a list', how: 'write a list: one item per line, each after a dash and a space.' },
  int: wholeNumber,
  never: { name: 'allowed here', how: 'remove it.' },
  number,
  object: group,
  record: group,
  string: { name: 'text', how: 'write text.' },
};

/** Maximum length of a value in a message. */
const maximumLength = 60;

/** A number as YAML writes it, which has signs for infinity and for what is no number. */
function numberInYaml(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  return String(value).replace('Infinity', '.inf');
}

/** A value as a record might have it, shortened if it is long. */
function shown(value: unknown): string {
  const text = typeof value === 'number' ? numberInYaml(value) : JSON.stringify(value);
  return text.length > maximumLength ? `${text.slice(0, maximumLength)}…` : text;
}

/** The predicate for a refused value: `is not a number`. A message in the schema takes precedence. */
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
    case 'too_big':
      return 'is too large';
    case 'too_small':
      return 'is too small';
    default:
      return undefined;
  }
}

/** A number as YAML reads it, if it is not in quotes. */
const plainNumber = /^-?\d+(?:\.\d+)?$/;

/** Explains why a value is not the number that its field expects. */
function numberProblem(
  value: unknown,
  { description, isWholeNumber }: FieldDescription,
): Pick<Problem, 'message' | 'fix'> {
  const isQuoted = typeof value === 'string' && plainNumber.test(value);
  if (isQuoted && (!isWholeNumber || Number.isInteger(Number(value)))) {
    return {
      message: `${shown(value)} is in quotes, so it is text.`,
      fix: `write it without quotes: ${value}. ${description}`,
    };
  }
  const { name, how } = isWholeNumber ? wholeNumber : number;
  return { message: `${shown(value)} is not ${name}.`, fix: `${how} ${description}` };
}

/**
 * Explains to an editor why a schema refuses a field.
 *
 * @param issue zod's issue; its message is a predicate, such as `is not a number`
 * @param record the whole record
 * @param field what the field expects
 */
export function fieldProblem(
  issue: z.core.$ZodIssue,
  record: unknown,
  field: FieldDescription,
): Pick<Problem, 'message' | 'fix'> {
  const { description, isOptional } = field;
  const value = valueAt(record, issue.path);
  if (value === undefined) {
    return { message: 'The field is missing.', fix: `add it. ${description}` };
  }
  if (value === null || value === '') {
    const fix = isOptional ? 'fill it in, or remove it.' : 'fill it in.';
    return { message: 'The field is empty.', fix: `${fix} ${description}` };
  }
  const isNamed = issue.message.startsWith('is not') || !(value instanceof Object);
  const subject = issue.path.length === 0 ? 'The record' : 'The field';
  const sentence = `${isNamed ? shown(value) : subject} ${issue.message}`;
  const message = sentence.endsWith('?') ? sentence : `${sentence}.`;
  const fix: unknown = issue.code === 'custom' ? issue.params?.['fix'] : undefined;
  if (typeof fix === 'string') return { message, fix: `${fix} ${description}` };
  const advice = ratingAdvice(record, issue.path);
  if (advice !== undefined) return { message, fix: advice };
  if (issue.code !== 'invalid_type') return { message, fix: `correct it. ${description}` };
  if (issue.expected === 'string' && !(value instanceof Object)) {
    return {
      message: `YAML reads ${shown(value)} as a ${typeof value}, not as text.`,
      fix: `put the text in quotes: '${shown(value)}'. ${description}`,
    };
  }
  if (issue.expected === 'number' || issue.expected === 'int') return numberProblem(value, field);
  return { message, fix: `${kinds[issue.expected]?.how ?? 'correct it.'} ${description}` };
}
