import { globSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { splitFrontmatter } from '../../../src/loader/frontmatter.ts';
import { readUsualYaml } from '../../../src/loader/usual-yaml.ts';
import { YamlDocument } from '../../../src/loader/yaml-document.ts';
import { fiveReviews } from '../../support/content-folders.ts';

/** How a YAML text is read: as the complete parser reads it, otherwise than that, or not at all. */
function reading(yaml: string): 'same' | 'other' | 'none' {
  const value = readUsualYaml(yaml);
  if (value === undefined) return 'none';
  const document = new YamlDocument(yaml, 1);
  const isSame = document.problems().length === 0 && isDeepStrictEqual(document.value(), value);
  return isSame ? 'same' : 'other';
}

/** The YAML of every record of an archive. */
const records = globSync(`${fiveReviews}/{reviews,films,people,themes,translations}/*`).map(
  (file) => {
    const text = readFileSync(file, 'utf8');
    if (!file.endsWith('.md')) return text;
    const parts = splitFrontmatter(text, file);
    if ('problem' in parts) throw new Error(parts.problem.message);
    return parts.yaml;
  },
);

test('most records of an archive are read as the complete parser reads them', () => {
  const readings = records.map(reading);
  expect(readings).not.toContain('other');
  const read = readings.filter((each) => each === 'same');
  expect(read.length).toBeGreaterThan(0.8 * records.length);
});

/** Records with everything that is read. */
const samples = [
  "title: 'It''s \"so\": a#1'\nauthors:\n- Nora Whitlow\n- 'J. O. Né'\nvalue: 2.5\nscale: { worst: 0, best: 10 }\ndraft: true\n",
  'passages:\n  - exact: "she waits: a#1"\n    themes: [patience, \'it is\', 2]\n    asked:\n      en:\n        - slow\n        - 19-year-old\n\n  - exact: He says “no” (again), 8/10\n    empty: []\n',
  '- { de: [eine Menge, Haufen], en: ["a lot"] }\n- {de: [x],en: []}\n- http://x.example/a?b=c#d\n',
];

/** What gives YAML another meaning somewhere. */
const insertions = [
  ...['\n', ' ', '  ', '\t', '\n\n', '\n  ', '\n - ', '\n- ', '- ', '\n---\n', '\n...\n', '\r'],
  ...[': ', ':', ', ', ',', '[', ']', '{', '}', '#', ' #', '\n# a\n', '&a ', '*a ', '!a ', '|'],
  ...[
    '>',
    "'",
    '"',
    '\\',
    '%',
    '@',
    '`',
    '? ',
    '<<: ',
    '~',
    'null',
    '1',
    '-',
    '.',
    '.5',
    '0x1',
    '0b1',
  ],
  ...['1e3', 'true', '\u00A0', '\u2028', '\u0085', '\uFEFF', '\0', 'a: 1\n', '__proto__: 1\n'],
];

describe('whatever is written where, a record is read as the complete parser reads it, or not at all', () => {
  test.each(samples)('%j', (sample) => {
    expect(reading(sample)).toBe('same');
    const changed = Array.from({ length: sample.length + 1 }, (_each, at) => {
      const [before, after] = [sample.slice(0, at), sample.slice(at)];
      const removed = after.slice(1);
      const inserted = insertions.flatMap((each) => [
        before + each + after,
        before + each + removed,
      ]);
      return [...inserted, before + removed, before, after];
    }).flat();
    expect(changed.filter((yaml) => reading(yaml) === 'other')).toEqual([]);
    const read = changed.filter((yaml) => readUsualYaml(yaml) !== undefined);
    expect(read.length).toBeGreaterThan(sample.length);
    expect(read.length).toBeLessThan(changed.length / 2);
  });
});

test.each([
  ['a comment', 'title: A # no\n'],
  ['a text on several lines', 'title: A\n  lesson\n'],
  ['a text below its field', 'title:\n  A lesson\n'],
  ['a block of text', 'title: |\n  A lesson\n'],
  ['a name that is there twice', 'title: A\ntitle: B\n'],
  ['a name in quotes', '"title": A\n'],
  ['a reference', 'title: &a A\nother: *a\n'],
  ['an escape', 'title: "A\\nlesson"\n'],
  ['a number with an exponent', 'value: 1e400\n'],
  ['a binary number', 'value: 0b11\n'],
  ['nothing', ''],
])('%s is left to the complete parser', (_what, yaml) => {
  expect(readUsualYaml(yaml)).toBeUndefined();
});

test.each([
  ['lines with spaces between brackets', '- { a: b , c: d }\n'.repeat(5000)],
  ['an item with many spaces', `- [${'a '.repeat(5000)}\n`],
  ['a long text', `a: ${'b:c '.repeat(20_000)}\n`],
  ['many dashes', `${'- '.repeat(20_000)}a\n`],
])('%s, with a comment behind, end soon', (_what, yaml) => {
  expect(readUsualYaml(`${yaml}# a comment\n`)).toBeUndefined();
});
