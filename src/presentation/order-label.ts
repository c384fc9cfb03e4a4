import type { Order } from '../archive/lists/orders.ts';
import { phrase } from '../i18n/format.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import type { FacetGroup } from './facet-groups.ts';

/**
 * The name of an order in an interface language, such as `Estimated rating, highest first`.
 *
 * @param groups the facets of the list, one of which names its ratings
 */
export function orderLabel(order: Order, groups: readonly FacetGroup[], language: string): string {
  const rating = groups.find(({ kind }) => kind === 'rating');
  if (!rating) throw new Error('The list has no facet for ratings.');
  return phrase(stringsFor(language).lists.orders[order], { rating: rating.label });
}
