import type { RatingValue } from '../archive/lists/facets.ts';
import {
  bestValue,
  countsUpwards,
  formatNumber,
  formatValue,
} from '../archive/reviews/rating-scale.ts';
import { languageOf, phrase } from '../i18n/format.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import type { ListedBasis } from '../i18n/strings.ts';
import { archiveScale, type Rating, type ValuedRating } from '../schema/rating.ts';

/** The value of a rating on its scale, in words: `4.5 out of 5`, `B+ (best: A)`. */
export function ratingValue(rating: ValuedRating, language: string): string {
  const strings = stringsFor(language).rating;
  const isBest = formatValue(rating, language) === bestValue(rating, language);
  const unlikeBest = isBest ? strings.bestValue : strings.valueWithBest;
  const template = countsUpwards(rating) ? strings.value : unlikeBest;
  const own = languageOf(template, language);
  return phrase(template, { value: formatValue(rating, own), best: bestValue(rating, own) });
}

/** A rating in words, which say whose it is: `about 4.5 out of 5, estimated by the archive`. */
export function ratingLabel(rating: Rating, language: string): string {
  const strings = stringsFor(language).rating;
  if (rating.basis === 'none') return strings.none;
  return phrase(strings[rating.basis], { value: ratingValue(rating, language) });
}

/** Whose the ratings are that lists have at a value of the archive's scale. */
function basisOf({ count, estimates }: Omit<RatingValue, 'value'>): ListedBasis {
  if (estimates === 0) return 'stated';
  return estimates === count ? 'estimated' : 'mixed';
}

/**
 * A value of the archive's scale, as the name of a facet: `4.5` if critics stated all ratings at this
 * value, `about 4.5` if all are estimates, and otherwise `4.5 (some estimated)`.
 */
export function listedValue(value: RatingValue, language: string): string {
  const basis = basisOf(value);
  if (basis === 'stated') return formatNumber(value.value, language);
  const template = stringsFor(language).lists.listedAt[basis];
  return phrase(template, { value: formatNumber(value.value, languageOf(template, language)) });
}

/** The name of the ratings of some reviews, as a facet: `Estimated rating` if all are estimates. */
export function ratingFacetLabel(values: readonly RatingValue[], language: string): string {
  const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
  const count = total(values.map((each) => each.count));
  const estimates = total(values.map((each) => each.estimates));
  return stringsFor(language).lists.byRating[basisOf({ count, estimates })];
}

/**
 * The heading of the reviews at a value of the archive's scale: `Reviews estimated at about 4.5 out of 5` if
 * all have estimates. It never calls an estimate a rating.
 */
export function ratedHeading(value: RatingValue, language: string): string {
  const { lists, rating } = stringsFor(language);
  const own = languageOf(rating.value, language);
  const onScale = phrase(rating.value, {
    value: formatNumber(value.value, own),
    best: formatNumber(archiveScale.best, own),
  });
  return phrase(lists.rated[basisOf(value)], { rating: onScale });
}
