import MiniSearch, { type SearchOptions } from 'minisearch';
import { z } from 'zod';
import type { Review } from '../../../src/schema/review.ts';
import type { SearchEngine } from './search-engine.ts';

/** The fields to search. */
const fields = ['title', 'text'];

/**
 * The options that MiniSearch's documentation suggests. The last word may be incomplete, any
 * misspelt.
 */
const suggested: SearchOptions = {
  prefix: (_term, place, terms) => place === terms.length - 1,
  fuzzy: 0.2,
};

/** The stored fields of a paragraph that was found. */
const paragraphSchema = z.object({ slug: z.string(), number: z.number() });

/**
 * Plain MiniSearch. It finds the reviews with all words, and in each the best paragraph for any of
 * them.
 */
export function miniSearch(reviews: readonly Review[]): SearchEngine {
  const whole = new MiniSearch({ fields, storeFields: ['slug'], idField: 'slug' });
  whole.addAll(
    reviews.map(({ slug, title, paragraphs }) => ({ slug, title, text: paragraphs.join('\n') })),
  );
  const single = new MiniSearch({ fields, storeFields: ['slug', 'number'] });
  single.addAll(
    reviews.flatMap(({ slug, title, paragraphs }) =>
      paragraphs.map((text, index) => ({
        id: `${slug} ${index + 1}`,
        slug,
        number: index + 1,
        title,
        text,
      })),
    ),
  );
  return {
    name: 'MiniSearch',
    answer: async (query) => {
      const all = single
        .search(query, { ...suggested, combineWith: 'OR' })
        .map((result) => paragraphSchema.parse(result));
      const found = whole
        .search(query, { ...suggested, combineWith: 'AND' })
        .map((result) => z.object({ slug: z.string() }).parse(result))
        .map(({ slug }) => [slug, all.find((each) => each.slug === slug)?.number] as const);
      return { found: new Map(found), closest: new Set(), absent: [] };
    },
  };
}
