import { countRating, type HomeFacet } from '../archive/lists/facets.ts';
import { languageName } from '../archive/text/language.ts';
import { phrase } from '../i18n/format.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import type { Review } from '../schema/review.ts';
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

/** The title of a page in parts: its heading, with the number of the page unless it is the first. */
export function pageTitle(heading: string, page: number, language: string): string {
  const { onPage } = stringsFor(language).lists;
  return page === 1 ? heading : phrase(onPage, { heading, page: String(page) });
}
