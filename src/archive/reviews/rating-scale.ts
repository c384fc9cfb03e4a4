import { archiveScale, type Rating } from '../../schema/rating.ts';

/**
 * How good a rating is, as a share of the best of its scale: 1 for the best. A value counts from
 * nothing, as its readers take it (5 of 10 is a half, though the scale may begin at 1); only where the
 * best is the lower number, or in a list of grades, it counts from the worst.
 */
export function share({ scale, value }: Rating): number {
  if (Array.isArray(scale)) return scale.indexOf(String(value)) / (scale.length - 1);
  const { worst, best } = scale === 'archive' ? archiveScale : scale;
  const floor = best > worst ? Math.min(worst, 0) : worst;
  return Math.abs(Number(value) - floor) / Math.abs(best - floor);
}

/** The rating in the archive's half steps, 0.5 to 5: what ratings on different scales have in common. */
export function onArchiveScale(rating: Rating): number {
  const { worst, best, step } = archiveScale;
  return Math.max(worst, Math.round((share(rating) * best) / step) * step);
}

/** A value as a language writes it: `4.5` in English, `4,5` in German. */
export function formatValue(value: number | string, language: string): string {
  return typeof value === 'string' ? value : new Intl.NumberFormat(language).format(value);
}

/** The best that a rating could be on its scale, as a language writes it. */
export function bestValue({ scale }: Rating, language: string): string {
  if (Array.isArray(scale)) return scale.at(-1) ?? '';
  return formatValue(scale === 'archive' ? archiveScale.best : scale.best, language);
}

/** Whether the lower number is the better on a rating's scale, as in German school marks. */
export function isDownwards({ scale }: Rating): boolean {
  return typeof scale === 'object' && !Array.isArray(scale) && scale.best < scale.worst;
}

/** A value of the archive's scale as stars: `★★★★½` for 4.5. */
export function stars(value: number): string {
  return '★'.repeat(Math.floor(value)) + (value % 1 === 0 ? '' : '½');
}
