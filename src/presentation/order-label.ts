import type { Order } from '../archive/lists/orders.ts';
import { phrase } from '../i18n/format.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import type { FacetGroup } from './facet-groups.ts';

/**
 * The name of an order in an interface language, such as `Estimated rating, highest first`.
 *
 * @param groups the facets of the list. If no review has a rating, none of them names the ratings.
 */
export function orderLabel(order: Order, groups: readonly FacetGroup[], language: string): string {
  const { orders, byRating } = stringsFor(language).lists;
  const facet = groups.find(({ kind }) => kind === 'rating');
  return phrase(orders[order], { rating: facet?.label ?? byRating.stated });
}
