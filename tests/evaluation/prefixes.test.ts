import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, inject, test, vi } from 'vitest';
import { Search } from '../../src/search/answering/search.ts';
import { archiveSearch } from './engines/archive-search.ts';
import { fetchFromFiles } from './engines/fetch-from-files.ts';
import { replay, unexplainedChanges } from './prefixes.ts';
import { secondQueries } from './second/queries.ts';

fetchFromFiles();
afterAll(() => {
  vi.unstubAllGlobals();
});

/** The kinds of queries that people look at while they type them: words rather than sentences. */
const typedKinds = ['word', 'name', 'several', 'derived', 'compound', 'other-language'];
const typedQueries = [
  ...secondQueries.filter(({ kind }) => typedKinds.includes(kind)).map(({ query }) => query),
  'perfection',
];

const engine = archiveSearch(inject('sites').plain, 'whole');
const { prefixes, changes, swaps, replaced } = await replay(engine, typedQueries);
console.log(
  [
    `${prefixes} beginnings of ${typedQueries.length} queries, as somebody types them:`,
    `the first result changes ${changes.length} times, of these`,
    `${swaps.length} times because it changes places with one below it`,
    ...swaps,
    `${replaced.length} times together with all others`,
    ...replaced,
  ].join('\n'),
);

test('a word that is complete still finds what its beginning has found', async () => {
  const { found: begun } = await engine.answer('perfec');
  const { found: complete } = await engine.answer('perfect');
  expect([...begun.keys()].filter((slug) => !complete.has(slug))).toEqual([]);
});

test('the first result stays first while somebody types, unless something better appears', async () => {
  const search = new Search(pathToFileURL(join(inject('sites').plain, 'pagefind/')).href);
  expect(await unexplainedChanges(search, typedQueries)).toEqual([]);
});
