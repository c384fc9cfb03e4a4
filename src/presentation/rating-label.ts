import type { RatingValue } from '../archive/lists/facets.ts';
import {
  bestValue,
  countsUpwards,
  formatNumber,
  formatPercentage,
  formatValue,
  isPercentage,
  unitOf,
} from '../archive/reviews/rating-scale.ts';
import { languageOf, phrase } from '../i18n/format.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import type { ListedBasis } from '../i18n/strings.ts';
import { archiveScale, isGraded, type Rating, type ValuedRating } from '../schema/rating.ts';

/** A part of a rating's value. */
export interface ValuePart {
  readonly text: string;
  /** Whether it is words of the review, in its language: `Filmbären`, `thumbs up`. */
  readonly isOwn: boolean;
}

/** Words are in a language; a sign such as % and a letter such as B+ are not. */
const isWord = (text: string) => /\p{L}{2}/u.test(text);

/** The parts of a value on its scale: `5 out of 6 ` and `Filmbären`, which are the review's words. */
export function valueParts(rating: ValuedRating, language: string): ValuePart[] {
  if (isPercentage(rating)) return [{ text: formatPercentage(rating, language), isOwn: false }];
  const strings = stringsFor(language).rating;
  const isUpwards = countsUpwards(rating);
  const isBest = formatValue(rating, language) === bestValue(rating, language);
  const unlikeBest = isBest ? strings.bestValue : strings.valueWithBest;
  const template = isUpwards ? strings.value : unlikeBest;
  const own = languageOf(template, language);
  const texts = { value: formatValue(rating, own), best: bestValue(rating, own) };
  const unit = unitOf(rating);
  const counted = isUpwards ? 'best' : 'value';
  const parts = template.split(/(\{(?:value|best)\})/).flatMap((text): ValuePart[] => {
    const name = text === '{value}' ? 'value' : text === '{best}' ? 'best' : undefined;
    if (name === undefined) return [{ text, isOwn: false }];
    const isOwn = isGraded(rating) && isWord(texts[name]);
    if (unit === undefined || name !== counted) return [{ text: texts[name], isOwn }];
    return [
      { text: `${texts[name]}\u00A0`, isOwn: false },
      { text: unit, isOwn: isWord(unit) },
    ];
  });
  return parts.filter(({ text }) => text !== '');
}

/** The value of a rating on its scale, in words: `4.5 out of 5`, `5 out of 6 Filmbären`, `B+ (best: A)`. */
export function ratingValue(rating: ValuedRating, language: string): string {
  return valueParts(rating, language)
    .map(({ text }) => text)
    .join('');
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
