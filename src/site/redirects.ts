import { ratingValues } from '../archive/lists/facets.ts';
import { listPages } from '../archive/lists/list-pages.ts';
import { listingSegments } from '../archive/lists/list-segments.ts';
import { ordersOf } from '../archive/lists/orders.ts';
import { archiveRatings } from '../archive/reviews/rating-scale.ts';
import type { Review } from '../schema/review.ts';
import type { Theme } from '../schema/theme.ts';
import { type Path, paths } from './addresses.ts';
import { site } from './settings.ts';

/** An address that had a page, and now leads to another. */
export interface Redirect {
  /** The interface language of both pages. */
  readonly language: string;
  readonly from: Path;
  readonly to: Path;
}

/** The records that decide which addresses there are. */
interface Content {
  readonly reviews: readonly Review[];
  readonly themes: readonly Theme[];
}

/**
 * The former addresses of the list of all reviews, from when it was the home page: its orders and pages
 * were below that of the home page.
 */
function formerHomeLists({ reviews }: Content, language: string): Redirect[] {
  const pages = listPages(reviews, undefined, { language }, site.listLength);
  return pages.flatMap(({ listing }) => {
    const segments = listingSegments(listing);
    const from = [...paths.home(language).split('/'), ...segments].filter(Boolean).join('/');
    return segments.length > 0 ? [{ language, from, to: paths.listing(language, listing) }] : [];
  });
}

/** A theme's former ids: every order and every page of their lists leads to the theme's own. */
function formerThemes({ reviews, themes }: Content, language: string): Redirect[] {
  const renamed = themes.filter(({ formerly }) => formerly.length > 0);
  return renamed.flatMap(({ id, formerly }) => {
    const facet = { kind: 'theme', value: id } as const;
    const pages = listPages(reviews, facet, { language }, site.listLength);
    return formerly.flatMap((former) =>
      pages.map(({ listing }) => ({
        language,
        from: paths.listing(language, { ...listing, facet: { ...facet, value: former } }),
        to: paths.listing(language, listing),
      })),
    );
  });
}

/**
 * The ratings that no review has, or no longer has: a list by rating disappears if its last review is
 * rated differently. No record says which lists there were, so every value of the archive's scale has
 * an address. That is a fixed number of small pages, which does not grow with the archive.
 */
function unusedRatings({ reviews }: Content, language: string): Redirect[] {
  const used = new Set(ratingValues(reviews).map(({ value }) => value));
  const to = paths.listing(language, { facet: undefined, order: 'rating', page: 1 });
  const unused = archiveRatings.filter((value) => !used.has(value));
  return unused.flatMap((value) => {
    const facet = { kind: 'rating', value } as const;
    return ordersOf(facet).map((order) => ({
      language,
      from: paths.listing(language, { facet, order, page: 1 }),
      to,
    }));
  });
}

/**
 * All redirects of the site. For another kind of record whose addresses can change, add a function.
 *
 * @param languages the interface languages
 */
export function redirects(content: Content, languages: readonly string[]): Redirect[] {
  return languages.flatMap((language) => [
    ...formerThemes(content, language),
    ...formerHomeLists(content, language),
    ...unusedRatings(content, language),
  ]);
}
