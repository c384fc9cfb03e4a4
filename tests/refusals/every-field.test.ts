import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { z } from 'zod';
import { valueAt } from '../../src/loader/field-path.ts';
import { parseRecord } from '../../src/loader/parse-record.ts';
import type { Problem } from '../../src/loader/problem.ts';
import { filmRecordSchema } from '../../src/schema/film.ts';
import { personRecordSchema } from '../../src/schema/person.ts';
import { reviewRecordSchema } from '../../src/schema/review.ts';
import { themeRecordSchema } from '../../src/schema/theme.ts';
import { translationFileSchema, untranslatedSchema } from '../../src/schema/translation.ts';
import { samplesOf } from './samples.ts';

type Path = readonly (string | number)[];

const languages = ['en', 'de'];

const schemas: readonly (readonly [name: string, schema: z.ZodType])[] = [
  ['a review', reviewRecordSchema(languages)],
  ['a film', filmRecordSchema(languages)],
  ['a theme', themeRecordSchema(languages)],
  ['a person', personRecordSchema(languages)],
  ['translations', translationFileSchema],
  ['untranslated words', untranslatedSchema],
];

/** Words that zod uses in messages of its own, and what JavaScript calls values. */
const ownWording =
  /invalid|expected|, received |too (?:small|big|short|long)|unrecogni[sz]ed|\bkeys?\b|\bstring\b|\barray\b|\bobject\b|\brecord<|undefined|\bnull\b|(?<!\.)\bNaN\b|\[object|must (?:be|match|contain|have)|multiple of|pattern|regex|union|discriminator|input|enum|option/i;

/** A record as an editor writes it: nothing is a reference to something above. */
const yamlOf = (record: unknown) =>
  record === undefined ? '' : stringify(record, { aliasDuplicateObjects: false });

/** The paths of all fields and items of a record, and of the record itself. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) {
    return [path, ...value.flatMap((item, index) => pathsIn(item, [...path, index]))];
  }
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([name, inner]) => pathsIn(inner, [...path, name])),
  ];
}

/** A copy of a record with another value at a path; without the field or item if there is none. */
function withValue(record: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(record)) {
    return record.flatMap((item, index) => {
      if (index !== step) return [item];
      const inner = withValue(item, rest, value);
      return inner === undefined ? [] : [inner];
    });
  }
  return Object.fromEntries(
    Object.entries(record ?? {}).map(([name, inner]) => [
      name,
      name === step ? withValue(inner, rest, value) : inner,
    ]),
  );
}

/** What an editor may have written in place of a value. */
function slipsFor(value: unknown): unknown[] {
  const texts =
    typeof value === 'string'
      ? [`${value}.`, ` ${value}`, `${value}\nmore`, `${value} more`, value.toUpperCase()]
      : [];
  const numbers = typeof value === 'number' ? [String(value), -value, value + 0.3, 1e6] : [];
  const lists = Array.isArray(value)
    ? [[], [...value, ...value], value[0], [...value, null], [...value, 12], [...value, {}]]
    : [];
  const groups =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? [
          { ...value, unknown: 1 },
          { ...value, Titel: 'x' },
          Object.values(value),
          Object.values(value)[0],
        ]
      : [];
  return [
    ...[
      undefined,
      null,
      '',
      ' ',
      'Ünknown Value',
      'xx',
      '2014-13',
      '1700-01-02',
      '8/10',
      '★★★',
      'B+',
      'archive',
    ],
    ...[12, 0, -1, 1.5, 1e21, Number.POSITIVE_INFINITY, Number.NaN, true, false],
    ...[
      [],
      [null],
      ['Ünknown Value'],
      [1, 2],
      [[]],
      {},
      { unknown: 1 },
      { worst: 1, best: 1 },
      ['A', 'B'],
    ],
    'film',
    'x'.repeat(300),
    ...texts,
    ...numbers,
    ...lists,
    ...groups,
  ];
}

/** All records with one slip. */
function* brokenRecords(schema: z.ZodType): Generator<{ record: unknown; path: Path }> {
  const seen = new Set<string>();
  for (const sample of samplesOf(schema)) {
    for (const path of pathsIn(sample)) {
      const value = valueAt(sample, path);
      const place = JSON.stringify([path, value]);
      if (seen.has(place)) continue;
      seen.add(place);
      for (const slip of slipsFor(value)) yield { record: withValue(sample, path, slip), path };
    }
  }
}

/** The checks of a schema and of everything in it. */
function checksIn(schema: z.core.$ZodType, seen = new Set<z.core.$ZodType>()): z.core.$ZodCheck[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const { def } = schema._zod;
  const inner = [
    ...(schema instanceof z.ZodObject ? Object.values(schema._zod.def.shape) : []),
    ...(schema instanceof z.ZodArray ? [schema._zod.def.element] : []),
    ...(schema instanceof z.ZodUnion ? schema._zod.def.options : []),
    ...(schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
      ? [schema._zod.def.innerType]
      : []),
    ...(schema instanceof z.ZodPipe ? [schema._zod.def.in, schema._zod.def.out] : []),
    ...(schema instanceof z.ZodRecord ? [schema._zod.def.valueType] : []),
  ];
  const checks = (def.checks ?? []).filter((check) => check._zod.def.check !== 'overwrite');
  return [...checks, ...inner.flatMap((each) => checksIn(each, seen))];
}

/** Notes which checks refuse something. */
function watch(checks: readonly z.core.$ZodCheck[]): {
  refused: Set<z.core.$ZodCheck>;
  end: () => void;
} {
  const refused = new Set<z.core.$ZodCheck>();
  const originals = checks.map((check) => [check, check._zod.check] as const);
  for (const [check, original] of originals) {
    check._zod.check = (payload) => {
      const before = payload.issues.length;
      const result = original(payload);
      if (payload.issues.length > before) refused.add(check);
      return result;
    };
  }
  return {
    refused,
    end: () => {
      for (const [check, original] of originals) check._zod.check = original;
    },
  };
}

/** What is wrong with a message, if anything is. */
function faultOf({ line, message, fix }: Problem, record: unknown, path: Path): string | undefined {
  const fault = (what: string) =>
    `${what} (${path.join('.')}): ${message} / ${fix} / ${JSON.stringify(valueAt(record, path))}`;
  const withoutValues = message.replace(/"(?:[^"\\]|\\.)*"|“[^”]*”|[[{].*[\]}]|[[{].*…/g, '');
  if (ownWording.test(withoutValues)) return fault('raw wording');
  if (line === undefined) return fault('no line');
  if (
    !/^(?:The (?:field|record|review)\b|There is no field “|YAML reads |["“[{\d-]|true|false|-?\.(?:inf|nan))/.test(
      message,
    )
  )
    return fault('no value');
  if (!/[.?]$/.test(message)) return fault('not a sentence');
  return /^[a-z].{8,}[.?\]}'")]$/s.test(fix) ? undefined : fault('no fix');
}

describe.each(schemas)('%s', (_, schema) => {
  const samples = samplesOf(schema);

  test('has samples that are accepted, to break', () => {
    expect(samples.length).toBeGreaterThan(0);
    for (const sample of samples) {
      expect(parseRecord(schema, yamlOf(sample), 1, 'record').problems).toEqual([]);
    }
  });

  test('is refused in an editor’s words, whatever is wrong with whichever field', () => {
    const checks = [...new Set(checksIn(schema))];
    const { refused, end } = watch(checks);
    const faults = new Set<string>();
    try {
      for (const { record, path } of brokenRecords(schema)) {
        const { problems } = parseRecord(schema, yamlOf(record), 1, 'record');
        for (const problem of problems) {
          const fault = faultOf(problem, record, path);
          if (fault !== undefined) faults.add(fault);
        }
      }
    } finally {
      end();
    }
    expect([...faults]).toEqual([]);
    const idle = checks.filter((check) => !refused.has(check));
    expect(idle.map(({ _zod }) => _zod.def)).toEqual([]);
  });
});
