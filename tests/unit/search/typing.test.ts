import { afterAll, expect, test, vi } from 'vitest';
import { Search } from '../../../src/search/answering/search.ts';
import { archiveVocabulary } from '../../../src/search/indexing/archive-vocabulary.ts';
import { archive, languages, reviews } from '../../support/archive.ts';

const files = new Map(
  archiveVocabulary({ ...archive, reviews }, languages).map(({ name, content }) => [name, content]),
);
vi.stubGlobal('fetch', async (address: string) => {
  const [name = ''] = address.replace(/.*\//, '').split('?');
  return new Response(files.get(name));
});
afterAll(() => {
  vi.unstubAllGlobals();
});

/** The review shown first after each of some queries, typed one after the other. */
async function firsts(...queries: readonly string[]): Promise<(string | undefined)[]> {
  const search = new Search('https://reviews.example/pagefind/');
  const found: (string | undefined)[] = [];
  for (const query of queries) {
    const state = { query, isLiteral: false, chosen: {}, order: '', page: 1 };
    const answer = await search.answer(state, 10);
    found.push(answer.reviews[0]?.indexed.address);
  }
  return found;
}

test('the first review stays first while a word is typed', async () => {
  const [before, after] = await firsts('blo', 'bloo');
  expect(after).toBe(before);
  expect(await firsts('bloo')).not.toEqual([before]);
});

test('a much better review is shown first, and any other query starts afresh', async () => {
  const [, alone] = await firsts('qwertz', 'Benoist');
  expect(await firsts('b', 'Benoist')).toEqual([expect.anything(), alone]);
  expect(await firsts('blo', 'Benoist')).toEqual([expect.anything(), alone]);
});
