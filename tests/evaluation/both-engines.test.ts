import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { Search } from '../../src/search/answering/search.ts';
import { searchOrders } from '../../src/search/answering/search-orders.ts';
import type { SearchState } from '../../src/search/answering/search-state.ts';
import { widen } from '../../src/search/wider/widen.ts';
import { fetchFromFiles } from './engines/fetch-from-files.ts';
import { queries } from './queries.ts';

const folder = pathToFileURL(join(inject('sites').plain, 'pagefind/')).href;
const [texts, pagefind] = [new Search(folder), new Search(folder)];

beforeAll(async () => {
  fetchFromFiles();
  await pagefind.usePagefind();
});

afterAll(() => {
  vi.unstubAllGlobals();
});

/** Everything that a reader sees of an answer. */
async function answerOf(search: Search, change: Partial<SearchState>, pageLength: number) {
  const state = { query: '', isLiteral: false, chosen: {}, order: '', page: 1, ...change };
  const answer = await search.answer(state, pageLength);
  const { matching, ...shown } = answer;
  const counts = await search.counts(matching, state.chosen);
  return { ...shown, counts, wider: await widen(search, state, answer) };
}

async function expectEqualAnswers(change: Partial<SearchState>, pageLength = 4): Promise<void> {
  const [one, other] = await Promise.all([
    answerOf(texts, change, pageLength),
    answerOf(pagefind, change, pageLength),
  ]);
  expect(one, JSON.stringify(change)).toEqual(other);
}

test('both engines of a small archive give equal answers', async () => {
  expect((await pagefind.lookup()).engine).not.toEqual((await texts.lookup()).engine);
  for (const { query } of queries) await expectEqualAnswers({ query });
});

test('both engines give equal answers while a query is typed', async () => {
  for (const { query } of queries.slice(0, 12)) {
    for (let end = 1; end <= query.length; end += 1) {
      await expectEqualAnswers({ query: query.slice(0, end) });
    }
  }
});

test('both engines sort and filter equally', async () => {
  for (const query of ['', 'drumming', 'perfect -blood']) {
    for (const order of ['', ...searchOrders]) {
      await expectEqualAnswers({ query, order }, 2);
      await expectEqualAnswers({ query, order, chosen: { language: ['en'] }, page: 2 }, 2);
    }
  }
});
