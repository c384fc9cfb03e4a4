import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FoundReview } from '../../../src/search/answering/rank-reviews.ts';
import { type Answer, Search } from '../../../src/search/answering/search.ts';
import type { SearchState } from '../../../src/search/answering/search-state.ts';
import { widen } from '../../../src/search/wider/widen.ts';
import type { WiderGroup } from '../../../src/search/wider/wider-group.ts';
import { reviews } from '../../support/archive.ts';
import { type EngineAnswer, type SearchEngine, slugOf } from './search-engine.ts';

type Found = readonly [slug: string, paragraph: number | undefined];

/** Reviews with their first paragraphs. */
const foundIn = (found: readonly FoundReview[]): Found[] =>
  found.map(({ fragment, paragraphs }) => [slugOf(fragment.url), paragraphs[0]?.number]);

/** What a group shows, in its order. */
function foundInGroup(group: WiderGroup): Found[] {
  if (group.kind !== 'closest') return foundIn(group.reviews);
  return group.passages.map(({ review, paragraph }) => [
    slugOf(review.fragment.url),
    paragraph.number,
  ]);
}

/** An answer to a query: for each review, the paragraph that is shown first. */
function engineAnswer({ query }: Answer, shown: readonly Found[]): EngineAnswer {
  const found = new Map<string, number | undefined>();
  for (const [slug, paragraph] of shown) {
    if (!found.has(slug)) found.set(slug, paragraph);
  }
  return { found, absent: query.absent };
}

function engine(
  name: string,
  site: string,
  beyond: (search: Search, state: SearchState, answer: Answer) => Promise<readonly WiderGroup[]>,
): SearchEngine {
  const search = new Search(pathToFileURL(join(site, 'pagefind/')).href);
  return {
    name,
    answer: async (query) => {
      const state = { query, isLiteral: false, chosen: {}, order: '', page: 1 };
      const answer = await search.answer(state, reviews.length + 1);
      const groups = await beyond(search, state, answer);
      return engineAnswer(answer, [...foundIn(answer.reviews), ...groups.flatMap(foundInGroup)]);
    },
  };
}

/**
 * The archive's own search, as the search page runs it: only its exact answers. Call
 * `fetchFromFiles` first, because it fetches its index from a folder.
 *
 * @param site the folder of a built site
 */
export function archiveSearch(site: string): SearchEngine {
  return engine('the archive', site, async () => []);
}

/** The same search with all that the page shows: the exact answer, and what lies beyond it. */
export function widerArchiveSearch(site: string): SearchEngine {
  return engine('the archive, wider', site, widen);
}
