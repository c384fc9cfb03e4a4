import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = globSync('src/**/*.{ts,astro}').map((file) => ({
  file,
  code: readFileSync(file, 'utf8'),
}));

test('pages read the content only from sources that note it', () => {
  const readers = files.filter(
    ({ file, code }) => /from 'astro:content'/.test(code) && file !== 'src/content.config.ts',
  );
  expect(readers.map(({ file }) => file)).toEqual(['src/collections/records.ts']);
  const [records] = readers;
  // Every reading of a collection is within a source.
  const outside = records?.code
    .split(/\n(?=export |const |async |function )/)
    .filter((part) => /\bget(?:Collection|Entry)\(/.test(part) && !part.includes('pageSource('));
  expect(outside).toEqual([]);
});

test('no module that reads records remembers them by itself', () => {
  const reading = files.filter(({ code }) => /from '.*collections\//.test(code));
  const all = [...reading, ...files.filter(({ file }) => file.startsWith('src/collections/'))];
  expect(all.length).toBeGreaterThan(20);
  const remembering = all.filter(({ code }) =>
    /^(?:let |var |const \w+(?:: [^=]+)? = (?:new |remember\(|\{\}|\[\]))/m.test(code),
  );
  expect(remembering.map(({ file }) => file)).toEqual([]);
});
