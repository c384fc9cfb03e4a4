import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Answer, Search } from '../../../src/search/answering/search.ts';
import { widen } from '../../../src/search/wider/widen.ts';
import type { WiderGroup } from '../../../src/search/wider/wider-group.ts';
import { type EngineAnswer, type SearchEngine, slugOf } from './search-engine.ts';

/** How many reviews of an exact answer are evaluated: all of them in a small archive. */
const pageLength = 100;

/** A review as an answer shows it, with the number of the paragraph shown first. */
type Shown = readonly [slug: string, paragraph: number | undefined];

function shownExactly({ reviews }: Pick<Answer, 'reviews'>): Shown[] {
  return reviews.map(({ indexed, paragraphs: [best] }) => [slugOf(indexed.address), best?.number]);
}

function shownBeyond(group: WiderGroup): Shown[] {
  if (group.kind !== 'closest') return shownExactly(group);
  return group.passages.map(({ review, paragraph }) => [
    slugOf(review.indexed.address),
    paragraph.number,
  ]);
}

/** An answer in the order in which it is shown. A review that is shown again counts once. */
function inOrder(answer: Answer, groups: readonly WiderGroup[]): EngineAnswer {
  const found = new Map<string, number | undefined>();
  const closest = new Set<string>();
  const add = (shown: readonly Shown[], isClosest: boolean) => {
    for (const [slug, paragraph] of shown) {
      if (found.has(slug)) continue;
      found.set(slug, paragraph);
      if (isClosest) closest.add(slug);
    }
  };
  add(shownExactly(answer), false);
  for (const group of groups) add(shownBeyond(group), group.kind === 'closest');
  return { found, closest, absent: answer.query.absent };
}

/**
 * The archive's own search, as the search page runs it. Call `fetchFromFiles` first, because it
 * fetches its index from a folder.
 *
 * @param site the folder of a built site
 * @param extent exact: only the exact answer; whole: also what lies beyond it
 */
export function archiveSearch(site: string, extent: 'exact' | 'whole' = 'exact'): SearchEngine {
  const search = new Search(pathToFileURL(join(site, 'pagefind/')).href);
  return {
    name: 'the archive',
    answer: async (query) => {
      const state = { query, isLiteral: false, chosen: {}, order: '', page: 1 };
      const answer = await search.answer(state, pageLength);
      return inOrder(answer, extent === 'whole' ? await widen(search, state, answer) : []);
    },
  };
}
