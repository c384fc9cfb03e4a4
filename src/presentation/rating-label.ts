import type { RatingValue } from '../archive/lists/facets.ts';
import {
  bestValue,
  countsUpwards,
  formatNumber,
  formatValue,
} from '../archive/reviews/rating-scale.ts';
import { phrase } from '../i18n/format.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import { archiveScale, type Rating, type ValuedRating } from '../schema/rating.ts';

/** The value of a rating on its scale, in words: `4.5 out of 5`, `B+ (best: A)`. */
export function ratingValue(rating: ValuedRating, language: string): string {
  const strings = stringsFor(language).rating;
  const value = formatValue(rating, language);
  const best = bestValue(rating, language);
  if (countsUpwards(rating)) return phrase(strings.value, { value, best });
  return value === best
    ? phrase(strings.bestValue, { value })
    : phrase(strings.valueWithBest, { value, best });
}

/** A rating in words, which say whose it is: `about 4.5 out of 5, estimated by the archive`. */
export function ratingLabel(rating: Rating, language: string): string {
  const strings = stringsFor(language).rating;
  if (rating.basis === 'none') return strings.none;
  return phrase(strings[rating.basis], { value: ratingValue(rating, language) });
}

/** Says of a value that all or some of its reviews have estimates. */
function withEstimates(
  value: string,
  { count, estimates }: Pick<RatingValue, 'count' | 'estimates'>,
  language: string,
): string {
  const { listedAt } = stringsFor(language).lists;
  if (estimates === 0) return value;
  return phrase(estimates === count ? listedAt.estimated : listedAt.mixed, { value });
}

/**
 * A value of the archive's scale, at which lists have critics' ratings and estimates alike: `4.5` if all
 * are critics', `about 4.5` if all are estimates, and otherwise `4.5, some estimated`.
 */
export function listedValue(value: RatingValue, language: string): string {
  return withEstimates(formatNumber(value.value, language), value, language);
}

/** The same value on its scale: `about 4.5 out of 5`. */
export function listedRating(value: RatingValue, language: string): string {
  const onScale = phrase(stringsFor(language).rating.value, {
    value: formatNumber(value.value, language),
    best: formatNumber(archiveScale.best, language),
  });
  return withEstimates(onScale, value, language);
}
