import { bestValue, countsUpwards, formatValue } from '../archive/reviews/rating-scale.ts';
import { phrase } from '../i18n/format.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import type { Rating, ValuedRating } from '../schema/rating.ts';

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
