import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { z } from 'zod';
import { valueAt } from '../../src/loader/field-path.ts';
import { parseRecord } from '../../src/loader/parse-record.ts';
import type { Problem } from '../../src/loader/problem.ts';
import { recordSchemas } from '../../src/loader/record-schemas.ts';
import { brokenRecords, type Path } from '../support/broken-records.ts';
import { samplesOf } from '../support/schema-samples.ts';

const schemas = Object.entries(recordSchemas(['en', 'de']));

/** Words that zod uses in messages of its own, and what JavaScript calls values. */
const ownWording =
  /invalid|expected|, received |too (?:small|big|short|long)|unrecogni[sz]ed|\bkeys?\b|\bstring\b|\barray\b|\bobject\b|\brecord<|undefined|\bnull\b|(?<!\.)\bNaN\b|\[object|must (?:be|match|contain|have)|multiple of|pattern|regex|union|discriminator|input|enum|option/i;

/** A record as an editor writes it: nothing is a reference to something above. */
const yamlOf = (record: unknown) =>
  record === undefined ? '' : stringify(record, { aliasDuplicateObjects: false });

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

describe.each(schemas)('a record of the kind %s', (_, schema) => {
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
