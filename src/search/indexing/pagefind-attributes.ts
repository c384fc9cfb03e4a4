import { sortKey } from '../../archive/lists/orders.ts';
import type { Review } from '../../schema/review.ts';
import { searchOrders } from '../answering/search-orders.ts';
import { facetTableOrder } from '../facets/facet-table.ts';
import { wordsOf } from '../words/folded-tokens.ts';

/**
 * What Pagefind sorts a review by: a number, or text that it compares byte by byte. The slug gives
 * reviews with the same title the same order in every index.
 */
function sortValue(review: Review, order: (typeof searchOrders)[number]): string {
  const key = sortKey(review, order, { language: review.language });
  if (typeof key === 'number') return String(key);
  return [...wordsOf(key).map(({ folded }) => folded), review.slug].join(' ');
}

/**
 * The attributes that make Pagefind index the element with a review's text, with its language and
 * the values to sort by. They omit the facets, which have their own table.
 */
export function pagefindAttributes(review: Review): Readonly<Record<string, string>> {
  const values = searchOrders.map((order) => [`data-${order}`, sortValue(review, order)]);
  return {
    'data-pagefind-body': '',
    'data-pagefind-meta': `language:${new Intl.Locale(review.language).language}`,
    ...Object.fromEntries(values),
    'data-pagefind-sort': searchOrders.map((order) => `${order}[data-${order}]`).join(', '),
  };
}

/** Sorts reviews in the order of the facet table, as Pagefind sorts them. */
export function inFacetTableOrder(reviews: readonly Review[]): Review[] {
  return reviews
    .map((review) => ({ review, key: Buffer.from(sortValue(review, facetTableOrder)) }))
    .sort((one, other) => Buffer.compare(one.key, other.key))
    .map(({ review }) => review);
}
