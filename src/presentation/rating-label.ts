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

/**
 * A value of the archive's scale, at which lists have critics' ratings and estimates alike: `4.5` if all
 * are critics', `about 4.5` if all are estimates, and otherwise `4.5 (some estimated)`.
 */
export function listedValue({ value, count, estimates }: RatingValue, language: string): string {
  const { listedAt } = stringsFor(language).lists;
  const number = formatNumber(value, language);
  if (estimates === 0) return number;
  return phrase(estimates === count ? listedAt.estimated : listedAt.mixed, { value: number });
}

/** The same value on its scale, for headings: `about 4.5 out of 5` if all are estimates, or else `4.5 out of 5`. */
export function listedRating({ value, count, estimates }: RatingValue, language: string): string {
  const { lists, rating } = stringsFor(language);
  const onScale = phrase(rating.value, {
    value: formatNumber(value, language),
    best: formatNumber(archiveScale.best, language),
  });
  return estimates === count ? phrase(lists.listedAt.estimated, { value: onScale }) : onScale;
}
