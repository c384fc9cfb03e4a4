import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { orders } from '../../src/archive/lists/order-names.ts';
import { Search } from '../../src/search/answering/search.ts';
import type { SearchState } from '../../src/search/answering/search-state.ts';
import type { IndexedReview } from '../../src/search/engine/indexed-review.ts';
import { sortValue } from '../../src/search/indexing/sort-values.ts';
import { widen } from '../../src/search/wider/widen.ts';
import { reviewOf } from '../support/archive.ts';
import { withoutTexts } from '../support/without-texts.ts';
import { fetchFromFiles } from './engines/fetch-from-files.ts';
import { slugOf } from './engines/search-engine.ts';
import { queries } from './queries.ts';

const searchIn = (site: string) => new Search(pathToFileURL(join(site, 'pagefind/')).href);
const { plain } = inject('sites');
const texts = searchIn(plain);
const copy = await withoutTexts(plain);
const pagefind = searchIn(copy);

beforeAll(fetchFromFiles);

afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(copy, { recursive: true });
});

/** What engines tell of a review in the same way: each has addresses of its own. */
function told<Found extends { readonly indexed: IndexedReview }>({ indexed, ...found }: Found) {
  const { address, title, paragraphs, facts } = indexed;
  return { ...found, slug: slugOf(address), title, paragraphs, facts };
}

/** Pages of more than one review are sorted by all their texts only if these are at hand. */
const allReviews = 100;

/**
 * Everything that a reader sees of an answer, except the closest passages: without all texts, they
 * are only from reviews that have a word of the query.
 */
async function answerOf(search: Search, change: Partial<SearchState>) {
  const state = { query: '', isLiteral: false, chosen: {}, order: '', page: 1, ...change };
  const answer = await search.answer(state, allReviews);
  const { matching, reviews, ...shown } = answer;
  const counts = await search.counts(matching, state.chosen);
  const groups = await widen(search, state, answer);
  const wider = groups.flatMap((group) =>
    group.kind === 'closest' ? [] : [{ ...group, reviews: group.reviews.map(told) }],
  );
  return { ...shown, reviews: reviews.map(told), counts, wider };
}

async function expectEqualAnswers(change: Partial<SearchState>): Promise<void> {
  const [one, other] = await Promise.all([answerOf(texts, change), answerOf(pagefind, change)]);
  expect(one, JSON.stringify(change)).toEqual(other);
}

/** Like `expectEqualAnswers`, but reviews that are equal in the order may come in any order. */
async function expectEqualOrders(
  change: Partial<SearchState> & { readonly order: (typeof orders)[number] },
): Promise<void> {
  const compared = async (search: Search) => {
    const { reviews, ...shown } = await answerOf(search, change);
    return {
      ...shown,
      values: reviews.map(({ slug }) => sortValue(reviewOf(slug), change.order)),
      reviews: reviews.toSorted((one, other) => (one.slug < other.slug ? -1 : 1)),
    };
  };
  const [one, other] = await Promise.all([compared(texts), compared(pagefind)]);
  expect(one, JSON.stringify(change)).toEqual(other);
}

test('both engines give equal answers', async () => {
  expect((await texts.lookup()).engine.hasTexts).toBe(true);
  expect((await pagefind.lookup()).engine.hasTexts).toBe(false);
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
    const narrowed = { query, chosen: { language: ['en'] } };
    await expectEqualAnswers(narrowed);
    for (const order of orders) {
      await expectEqualOrders({ query, order });
      await expectEqualOrders({ ...narrowed, order });
    }
  }
});
