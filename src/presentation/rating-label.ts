import { bestValue, formatValue, isDownwards } from '../archive/reviews/rating-scale.ts';
import { around, phrase } from '../i18n/format.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import type { Rating } from '../schema/rating.ts';

/** A rating as a reader is shown it. */
export interface RatingLabel {
  /** The value and its scale: `4.5 of 5`. */
  readonly value: string;
  /** The same in three: what is before the value alone, the value, what is after it. */
  readonly parts: readonly [before: string, numeral: string, after: string];
  /** Whose rating it is: `the archive’s reading`. */
  readonly whose: string;
}

/** The one place that puts a rating into words, in a language of the interface. */
export function ratingLabel(rating: Rating, language: string): RatingLabel {
  const strings = stringsFor(language).rating;
  const template = isDownwards(rating) ? strings.valueDownwards : strings.value;
  const best = bestValue(rating, language);
  const [before, after] = around(template, 'value');
  const parts = [
    phrase(before, { best }),
    formatValue(rating.value, language),
    phrase(after, { best }),
  ] as const;
  return {
    value: parts.join(''),
    parts,
    whose: strings[rating.basis],
  };
}
