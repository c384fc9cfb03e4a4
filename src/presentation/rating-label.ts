import { bestValue, formatValue, isLowerBetter } from '../archive/reviews/rating-scale.ts';
import { phrase, splitPhrase } from '../i18n/format.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import type { Rating } from '../schema/rating.ts';

/** A rating in words, for readers. */
export interface RatingLabel {
  /** The value and its scale: `4.5 of 5`. */
  readonly value: string;
  /** The same text in three parts: before the numeral, the numeral, and after it. */
  readonly parts: readonly [before: string, numeral: string, after: string];
  /** Whose rating it is: `the archive’s reading`. */
  readonly whose: string;
}

/** Puts a rating into words of an interface language. */
export function ratingLabel(rating: Rating, language: string): RatingLabel {
  const strings = stringsFor(language).rating;
  const template = isLowerBetter(rating) ? strings.valueDownwards : strings.value;
  const best = bestValue(rating, language);
  const [before, after] = splitPhrase(template, 'value');
  const parts = [
    phrase(before, { best }),
    formatValue(rating, language),
    phrase(after, { best }),
  ] as const;
  return { value: parts.join(''), parts, whose: strings[rating.basis] };
}
