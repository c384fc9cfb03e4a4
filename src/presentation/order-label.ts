import type { Order } from '../archive/lists/order-names.ts';
import { phrase } from '../i18n/format.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import type { FacetGroup } from './facet-groups.ts';

/**
 * The name of the ratings in a list, such as `Estimated rating`.
 *
 * @param groups the facets of the list. If no review has a rating, none of them names the ratings.
 */
export function ratingName(groups: readonly FacetGroup[], language: string): string {
  const facet = groups.find(({ kind }) => kind === 'rating');
  return facet?.label ?? stringsFor(language).lists.byRating.stated;
}

/** The name of an order in an interface language, such as `Estimated rating, highest first`. */
export function orderLabel(order: Order, groups: readonly FacetGroup[], language: string): string {
  return phrase(stringsFor(language).lists.orders[order], { rating: ratingName(groups, language) });
}
