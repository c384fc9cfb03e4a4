import type { z } from 'zod';
import { valueAt } from '../../src/loader/field-path.ts';
import { samplesOf } from './schema-samples.ts';

export type Path = readonly (string | number)[];

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
  const numbers = typeof value === 'number' ? [String(value), -value, value + 0.3, 1e6, -1e6] : [];
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
      '2014-02-30',
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
    'a\u0007b',
    '\u200B',
    ...texts,
    ...numbers,
    ...lists,
    ...groups,
  ];
}

/** Records with one slip each: every field of every sample is replaced by whatever an editor may have written. */
export function* brokenRecords(schema: z.ZodType): Generator<{ record: unknown; path: Path }> {
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
