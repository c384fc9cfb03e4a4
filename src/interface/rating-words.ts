import { bestValue, formatValue, isDownwards, stars } from '../archive/rating.ts';
import type { Rating } from '../schema/rating.ts';
import { stringsFor } from './interfaces.ts';
import { phrase } from './phrases.ts';

/** A rating as a reader is shown it. */
export interface RatingWords {
  /** The value and its scale: `4.5 of 5`. */
  readonly value: string;
  /** Whose rating it is: `the archive’s reading`. */
  readonly whose: string;
  /** The archive's own rating in stars, `★★★★½`; a critic's stands as stated, without any. */
  readonly stars: string | undefined;
}

/** The one place that puts a rating into words, in a language of the interface. */
export function ratingWords(rating: Rating, language: string): RatingWords {
  const strings = stringsFor(language).rating;
  return {
    value: phrase(isDownwards(rating) ? strings.valueDownwards : strings.value, {
      value: formatValue(rating.value, language),
      best: bestValue(rating, language),
    }),
    whose: strings[rating.basis],
    stars: rating.basis === 'inferred' ? stars(rating.value) : undefined,
  };
}
