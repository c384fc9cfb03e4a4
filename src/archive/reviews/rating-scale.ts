import { archiveScale, type GradedRating, isGraded, type Rating } from '../../schema/rating.ts';

/** A rating that is a number. */
type NumericRating = Exclude<Rating, GradedRating>;

function numberScale({ scale }: NumericRating): { readonly worst: number; readonly best: number } {
  return scale === 'archive' ? archiveScale : scale;
}

/**
 * How good a rating is, as a share of the best value of its scale: 1 for the best. Numbers count from 0,
 * as readers take them (5 of 10 is a half, even if the scale begins at 1). If the best value is the lower
 * number, or the rating is a grade, it counts from the worst.
 */
export function share(rating: Rating): number {
  if (isGraded(rating)) return rating.scale.indexOf(rating.value) / (rating.scale.length - 1);
  const { worst, best } = numberScale(rating);
  const floor = best > worst ? Math.min(worst, 0) : worst;
  return Math.abs(rating.value - floor) / Math.abs(best - floor);
}

/** The rating in half steps of the archive's scale, 0.5 to 5, which makes all ratings comparable. */
export function onArchiveScale(rating: Rating): number {
  const { worst, best, step } = archiveScale;
  return Math.max(worst, Math.round((share(rating) * best) / step) * step);
}

/** A number as a language writes it: `4.5` in English, `4,5` in German. */
export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(language).format(value);
}

/** The value of a rating as a language writes it; a grade is the same in every language. */
export function formatValue(rating: Rating, language: string): string {
  return isGraded(rating) ? rating.value : formatNumber(rating.value, language);
}

/** The best value of a rating's scale, as a language writes it. */
export function bestValue(rating: Rating, language: string): string {
  if (!isGraded(rating)) return formatNumber(numberScale(rating).best, language);
  const best = rating.scale.at(-1);
  if (best === undefined) throw new Error('The list of grades is empty.');
  return best;
}

/** Whether the lower number is the better one on a rating's scale, as in German school marks. */
export function isLowerBetter(rating: Rating): boolean {
  if (isGraded(rating)) return false;
  const { worst, best } = numberScale(rating);
  return best < worst;
}

/** A value of the archive's scale as stars: `★★★★½` for 4.5. */
export function stars(value: number): string {
  return '★'.repeat(Math.floor(value)) + (value % 1 === 0 ? '' : '½');
}
