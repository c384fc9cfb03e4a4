import { orders } from '../../archive/lists/order-names.ts';
import type { Review } from '../../schema/review.ts';
import { type FilmRecords, factsOf } from './review-facts.ts';
import { sortValue } from './sort-values.ts';

/**
 * The attributes that make Pagefind index the element with a review's text, with its language, what
 * results show of it, and the values to sort by. They omit the facets, which have their own table.
 * Facts are a filter, because Pagefind finds reviews by their metadata.
 */
export function pagefindAttributes(
  review: Review,
  records: FilmRecords,
): Readonly<Record<string, string>> {
  const values = orders.map((order) => [`data-sort-${order}`, String(sortValue(review, order))]);
  return {
    'data-pagefind-body': '',
    'data-pagefind-meta': `language:${new Intl.Locale(review.language).language}`,
    'data-pagefind-filter': 'facts[data-facts]',
    'data-facts': JSON.stringify(factsOf(review, records)),
    ...Object.fromEntries(values),
    'data-pagefind-sort': orders.map((order) => `${order}[data-sort-${order}]`).join(', '),
  };
}
