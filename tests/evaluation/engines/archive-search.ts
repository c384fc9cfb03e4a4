import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Search } from '../../../src/search/answering/search.ts';
import { reviews } from '../../support/archive.ts';
import { type SearchEngine, slugOf } from './search-engine.ts';

/**
 * The archive's own search, as the search page runs it. Call `fetchFromFiles` first, because it
 * fetches its index from a folder.
 *
 * @param site the folder of a built site
 */
export function archiveSearch(site: string): SearchEngine {
  const search = new Search(pathToFileURL(join(site, 'pagefind/')).href);
  return {
    name: 'the archive',
    answer: async (query) => {
      const state = { query, isLiteral: false, chosen: {}, order: '', page: 1 };
      const answer = await search.answer(state, reviews.length + 1);
      const found = answer.reviews.map(({ fragment, paragraphs }) => {
        const [best] = paragraphs;
        return [slugOf(fragment.url), best?.number] as const;
      });
      return { found: new Map(found), absent: answer.query.absent };
    },
  };
}
