import type { Review } from '../../schema/review.ts';
import { onArchiveScale } from '../reviews/rating-scale.ts';
import { primaryLanguage } from '../text/primary-language.ts';
import { type NameFacet, nameFacets } from './name-facets.ts';

/** A value of a facet: a list can be limited to the reviews that have it. */
export type Facet =
  | { readonly kind: 'language'; readonly value: string }
  | { readonly kind: 'rating'; readonly value: number }
  | { readonly kind: 'theme'; readonly value: string };

/** A facet value whose lists are below the home page; those of themes are below the themes page. */
export type HomeFacet = Exclude<Facet, { kind: 'theme' }>;

/** A value of a facet of the search. */
export type SearchFacet =
  | Facet
  | { readonly kind: 'rating'; readonly value: typeof notRecorded }
  | { readonly kind: NameFacet; readonly value: string };

/** In the search, the value of the reviews whose publication, critic or rating is not recorded. */
export const notRecorded = '';

/** A value with the number of reviews that have it. */
export interface FacetValue<Value> {
  readonly value: Value;
  readonly count: number;
}

/** A value of the archive's scale, with the number of reviews listed at it. */
export interface RatingValue extends FacetValue<number> {
  /** How many of these reviews have an estimate instead of a critic's rating. */
  readonly estimates: number;
}

/** For each facet, the values that a review has. */
const valuesOf = {
  /** Without the region: readers of English also read British English. */
  language: (review: Review): readonly string[] => [primaryLanguage(review.language)],
  rating: ({ rating }: Review): readonly number[] =>
    rating.basis === 'none' ? [] : [onArchiveScale(rating)],
  theme: (review: Review): readonly string[] => review.themes,
} as const;

/** Every value of every facet that a review has. */
export function facetValuesOf(review: Review): Facet[] {
  return [
    ...valuesOf.language(review).map((value): Facet => ({ kind: 'language', value })),
    ...valuesOf.rating(review).map((value): Facet => ({ kind: 'rating', value })),
    ...valuesOf.theme(review).map((value): Facet => ({ kind: 'theme', value })),
  ];
}

/** For each facet of names, the names that a review has. */
const namesIn = {
  film: ({ film }: Review): readonly string[] => [film],
  publication: ({ source }: Review): readonly string[] => [source?.publication ?? notRecorded],
  critic: ({ authors }: Review): readonly string[] => authors ?? [notRecorded],
} satisfies Record<NameFacet, unknown>;

/** Those of some reviews that have neither a rating nor an estimate: they are at no value of the scale. */
export function unratedReviews(reviews: readonly Review[]): Review[] {
  return reviews.filter((review) => valuesOf.rating(review).length === 0);
}

/** Every value of every facet of the search that a review has. */
export function searchFacetValuesOf(review: Review): SearchFacet[] {
  const names = nameFacets.flatMap((kind) =>
    namesIn[kind](review).map((value): SearchFacet => ({ kind, value })),
  );
  const unrated = unratedReviews([review]).map(
    (): SearchFacet => ({ kind: 'rating', value: notRecorded }),
  );
  return [...facetValuesOf(review), ...unrated, ...names];
}

/** The names that reviews have in a facet, most frequent first. What is not recorded comes last. */
export function nameValues(reviews: readonly Review[], kind: NameFacet): FacetValue<string>[] {
  const values = countValues(reviews.flatMap(namesIn[kind]));
  const isRecorded = ({ value }: FacetValue<string>) => Number(value !== notRecorded);
  return values.sort(
    (one, other) =>
      isRecorded(other) - isRecorded(one) ||
      other.count - one.count ||
      (one.value < other.value ? -1 : 1),
  );
}

/** The reviews that have the value of a facet, or all reviews if there is no facet. */
export function narrow(reviews: readonly Review[], facet: Facet | undefined): readonly Review[] {
  if (facet === undefined) return reviews;
  return reviews.filter((review) =>
    valuesOf[facet.kind](review).some((value) => value === facet.value),
  );
}

function countValues<Value>(values: readonly Value[]): FacetValue<Value>[] {
  const groups = Map.groupBy(values, (value) => value);
  return [...groups].map(([value, { length }]) => ({ value, count: length }));
}

/** The languages of reviews, most frequent first. */
export function languageValues(reviews: readonly Review[]): FacetValue<string>[] {
  const values = countValues(reviews.flatMap(valuesOf.language));
  return values.sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}

/** Counts the reviews listed at a value of the archive's scale, and the estimates among them. */
export function countRating(reviews: readonly Review[], value: number): RatingValue {
  const listed = narrow(reviews, { kind: 'rating', value });
  const estimates = listed.filter(({ rating }) => rating.basis === 'estimated');
  return { value, count: listed.length, estimates: estimates.length };
}

/** The ratings of reviews on the archive's scale, best first. Reviews without a rating have none. */
export function ratingValues(reviews: readonly Review[]): RatingValue[] {
  return countValues(reviews.flatMap(valuesOf.rating))
    .map(({ value }) => countRating(reviews, value))
    .sort((one, other) => other.value - one.value);
}

/** The themes of reviews, unsorted: each page sorts them by their labels. */
export function themeValues(reviews: readonly Review[]): FacetValue<string>[] {
  return countValues(reviews.flatMap(valuesOf.theme));
}

/** Every facet value whose lists are below the home page. */
export function homeFacets(reviews: readonly Review[]): HomeFacet[] {
  return [
    ...languageValues(reviews).map(({ value }): HomeFacet => ({ kind: 'language', value })),
    ...ratingValues(reviews).map(({ value }): HomeFacet => ({ kind: 'rating', value })),
  ];
}
