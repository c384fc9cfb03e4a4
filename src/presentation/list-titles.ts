import { countRating, type HomeFacet } from '../archive/lists/facets.ts';
import type { Listing } from '../archive/lists/list-pages.ts';
import { defaultOrder } from '../archive/lists/orders.ts';
import { languageName } from '../archive/text/language.ts';
import { phrase } from '../i18n/format.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import type { Review } from '../schema/review.ts';
import type { FacetGroup } from './facet-groups.ts';
import { ratingName } from './order-label.ts';
import { ratedHeading } from './rating-label.ts';

/**
 * The heading of a list of reviews with or without a facet, in an interface language.
 *
 * @param reviews all reviews of the archive
 */
export function listHeading(
  facet: HomeFacet | undefined,
  reviews: readonly Review[],
  language: string,
): string {
  const strings = stringsFor(language).lists;
  switch (facet?.kind) {
    case 'language':
      return phrase(strings.inLanguage, { language: languageName(facet.value, language) });
    case 'rating':
      return ratedHeading(countRating(reviews, facet.value), language);
    case undefined:
      return strings.title;
  }
}

/**
 * The title of a page of a list: its heading, with the order and the page number unless they are the default.
 *
 * @param groups the facets of the list
 */
export function listTitle(
  heading: string,
  { order, page }: Listing,
  groups: readonly FacetGroup[],
  language: string,
): string {
  const strings = stringsFor(language).lists;
  const ordered =
    order === defaultOrder
      ? heading
      : phrase(strings.titleInOrder[order], { heading, rating: ratingName(groups, language) });
  return page === 1 ? ordered : phrase(strings.onPage, { heading: ordered, page: String(page) });
}
