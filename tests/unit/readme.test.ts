import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { languageName } from '../../src/archive/text/language.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8').replaceAll(/\s+/g, ' ');

test('the languages that the search inflects are those with a record', () => {
  const records = globSync('src/search/languages/records/*.ts', { cwd: root });
  const names = records.map((path) => languageName(basename(path, '.ts'), 'en'));
  expect(readme).toContain(`with inflections (${names.toSorted().join(', ')})`);
});
