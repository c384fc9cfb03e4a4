import { review } from '../../refusals/fixture.ts';
import { asFile, type RefusedInput, table, theme, times } from './refused-input.ts';

/** Records that are no records, or that grow when they are read. */
export const refusedYaml: readonly RefusedInput[] = [
  asFile('open brackets', theme, '['.repeat(200_000), 'This is not valid YAML'),
  asFile('open braces', theme, '{'.repeat(200_000), 'This is not valid YAML'),
  asFile('nested braces', theme, `label: ${'{a: '.repeat(5_000)}1`, 'This is not valid YAML'),
  asFile('dashes', theme, `${'- '.repeat(100_000)}a`, 'This is not valid YAML'),
  asFile('question marks', theme, `${'? '.repeat(100_000)}a`, 'This is not valid YAML'),
  asFile(
    'deep groups',
    theme,
    times(600, (n) => `${' '.repeat(n)}k:`),
    'more than 20 groups',
  ),
  asFile(
    'fields',
    theme,
    times(25_000, (n) => `k${n}: 1`),
    'fields; 500 are allowed',
  ),
  asFile(
    'one field again',
    theme,
    times(50_000, () => 'a: 1'),
    'already there',
  ),
  asFile('names', theme, `label: [${'&a x, '.repeat(40_000)}]`, 'as a name, not as text'),
  asFile('references', theme, `a: &a [x]\nb: [${'*a, '.repeat(9_000)}]`, 'as a name, not as text'),
  asFile(
    'a bomb of references',
    theme,
    `a: &a [x, x]\n${times(30, (n) => `k${n}: &k${n} [*a, *a]`)}`,
    'as a name, not as text',
  ),
  asFile('a type of its own', theme, 'label: !!js/function x', 'This is not valid YAML'),
  asFile(
    'another object for all',
    theme,
    '__proto__: { label: x }',
    'There is no field “__proto__”',
  ),
  asFile(
    'a constructor',
    theme,
    'constructor: { prototype: x }',
    'There is no field “constructor”',
  ),
  asFile('an open quotation mark', theme, `label: "${'a'.repeat(200_000)}`, 'not closed'),
  asFile('merging', theme, '<<: { label: x }', 'There is no field “<<”'),
  asFile('a record without an end', review, `---\n${'a\n'.repeat(100_000)}`, 'has no end'),
  asFile('rules only', review, '---\n'.repeat(60_000), 'more than 5,000 lines'),
  asFile('an empty review', review, '', 'The file has no frontmatter'),
  asFile(
    'a table that is too long',
    table,
    times(40_000, (n) => `- {de: [w${n}]}`),
    '20,000 are allowed',
  ),
];
