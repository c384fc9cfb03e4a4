import { type HomeFacet, homeFacets, ratingValues } from '../archive/lists/facets.ts';
import { archiveRatings } from '../archive/reviews/rating-scale.ts';
import { defaultScoreOrder, scoreOrders } from '../archive/score/score-orders.ts';
import type { Film } from '../schema/film.ts';
import type { Review } from '../schema/review.ts';
import type { Theme } from '../schema/theme.ts';
import { type Path, paths } from './addresses.ts';

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
  readonly films: readonly Film[];
}

/** The path segments of the orders that every list of reviews once had pages for. */
const formerOrders = ['by-rating', 'by-length', 'by-language'];

/** A list of reviews by its path, below which its orders were, and the path of the page that it leads to. */
type FormerList = readonly [from: Path, to: Path];

/** The list of all reviews, which was on the home page before it had a page of its own. */
function allReviews(language: string): FormerList[] {
  const reviews = paths.reviews(language);
  return [
    [paths.home(language), reviews],
    [reviews, reviews],
  ];
}

/** The lists by language and by rating. */
function facetLists({ reviews }: Content, language: string): FormerList[] {
  return homeFacets(reviews).map((facet) => {
    const list = paths.listing(language, { facet, page: 1 });
    return [list, list];
  });
}

/** The themes, and their former ids. */
function themeLists({ themes }: Content, language: string): FormerList[] {
  return themes.flatMap(({ id, formerly }) =>
    [id, ...formerly].map(
      (name): FormerList => [paths.theme(language, name), paths.theme(language, id)],
    ),
  );
}

/**
 * The ratings that no review has, or no longer has: a list by rating disappears if its last review is
 * rated differently. No record says which lists there were, so every value of the archive's scale has
 * an address. That is a fixed number of small pages, which does not grow with the archive.
 */
function unusedRatings({ reviews }: Content, language: string): FormerList[] {
  const used = new Set(ratingValues(reviews).map(({ value }) => value));
  const unused = archiveRatings.filter((value) => !used.has(value));
  return unused.map((value) => {
    const facet: HomeFacet = { kind: 'rating', value };
    return [paths.listing(language, { facet, page: 1 }), paths.reviews(language)];
  });
}

/** The orders of the full score, which a film has only while it is the only one. */
function formerScoreOrders({ films }: Content, language: string): FormerList[] {
  if (films.length === 1) return [];
  const former = scoreOrders.filter((order) => order !== defaultScoreOrder);
  return films.flatMap(({ id }) =>
    former.map(
      (order): FormerList => [paths.film(language, id, { order }), paths.film(language, id)],
    ),
  );
}

/**
 * All redirects of the site. For another kind of record whose addresses can change, add a function.
 *
 * @param languages the interface languages
 */
export function redirects(content: Content, languages: readonly string[]): Redirect[] {
  return languages.flatMap((language) => {
    const lists = [
      ...allReviews(language),
      ...facetLists(content, language),
      ...themeLists(content, language),
      ...unusedRatings(content, language),
    ];
    const orders = lists.flatMap(([from, to]) =>
      formerOrders.map((order): FormerList => [[from, order].filter(Boolean).join('/'), to]),
    );
    const moved = lists.filter(([from, to]) => from !== to && from !== paths.home(language));
    return [...moved, ...orders, ...formerScoreOrders(content, language)].map(([from, to]) => ({
      language,
      from,
      to,
    }));
  });
}
