import {
  archiveScale,
  type GradedRating,
  isGraded,
  type ValuedRating,
} from '../../schema/rating.ts';
import { numberFormat } from '../text/formats.ts';

/** A rating by number, estimated or stated. */
type NumericRating = Exclude<ValuedRating, GradedRating>;

function numberScale({ scale }: NumericRating): { readonly worst: number; readonly best: number } {
  return scale === 'archive' ? archiveScale : scale;
}

/**
 * A rating as a share of the best value of its scale, from 0 to 1. Numbers are counted from 0, as readers
 * understand them: 5 of 10 is a half, even on a scale from 1. If lower numbers are better, or if the
 * worst number is negative, they are counted from the worst, as are grades.
 */
export function shareOfBest(rating: ValuedRating): number {
  if (isGraded(rating)) return rating.scale.indexOf(rating.value) / (rating.scale.length - 1);
  const { worst, best } = numberScale(rating);
  const floor = best > worst ? Math.min(worst, 0) : worst;
  return Math.abs(rating.value - floor) / Math.abs(best - floor);
}

/** Every value of the archive's scale, worst first. */
export const archiveRatings: readonly number[] = Array.from(
  { length: (archiveScale.best - archiveScale.worst) / archiveScale.step + 1 },
  (_, index) => archiveScale.worst + index * archiveScale.step,
);

/** A rating at the nearest half step of the archive's scale, 0.5 to 5, to compare all ratings. */
export function onArchiveScale(rating: ValuedRating): number {
  const { worst, best, step } = archiveScale;
  return Math.max(worst, Math.round((shareOfBest(rating) * best) / step) * step);
}

/** A number as a language writes it: `4.5` in English, `4,5` in German. */
export function formatNumber(value: number, language: string): string {
  return numberFormat(language).format(value);
}

/** What a rating counts, in the words of its review, or undefined if it only has numbers. */
export function unitOf(rating: ValuedRating): string | undefined {
  return isGraded(rating) || rating.scale === 'archive' ? undefined : rating.scale.unit;
}

/** Whether a rating is a share of a hundred, which languages write in their own way: `88%`, `88 %`. */
export function isPercentage(rating: ValuedRating): rating is NumericRating {
  return !isGraded(rating) && unitOf(rating) === '%' && numberScale(rating).best === 100;
}

/** A share of a hundred as a language writes it. */
export function formatPercentage({ value }: NumericRating, language: string): string {
  const options = { style: 'percent', maximumFractionDigits: 2 } as const;
  return new Intl.NumberFormat(language, options).format(value / 100);
}

/** The value of a rating as a language writes it. A grade is the same in every language. */
export function formatValue(rating: ValuedRating, language: string): string {
  return isGraded(rating) ? rating.value : formatNumber(rating.value, language);
}

/** The best value of a rating's scale, as a language writes it. */
export function bestValue(rating: ValuedRating, language: string): string {
  if (!isGraded(rating)) return formatNumber(numberScale(rating).best, language);
  const best = rating.scale.at(-1);
  if (best === undefined) throw new Error('The list of grades is empty.');
  return best;
}

/**
 * Whether a rating counts towards the best of its scale, as 8 out of 10 does: neither grades nor German school marks
 * do.
 */
export function countsUpwards(rating: ValuedRating): boolean {
  if (isGraded(rating)) return false;
  const { worst, best } = numberScale(rating);
  return worst < best;
}
