import { numberFormat } from '../archive/text/formats.ts';
import type { FilmVerdict } from '../archive/themes/verdicts.ts';
import { counted, languageOf, phrase } from '../i18n/format.ts';
import { stringsFor } from '../i18n/interface-languages.ts';

/** Some of the reviews on a theme, in words: `4 of 5 reviews on this theme`. */
function shareOf(count: number, total: number, language: string): string {
  const { only, both, all, some } = stringsFor(language).themePages.share;
  const totalIn = (template: string) => numberFormat(languageOf(template, language)).format(total);
  if (count < total) return counted(some, count, language, { total: totalIn(some.other) });
  if (total === 1) return only;
  return total === 2 ? both : phrase(all, { total: totalIn(all) });
}

/**
 * A verdict in words: how many of the reviews on the theme have praise, and how many have reservations.
 * A review with both counts twice.
 */
export function verdictHeadline(
  { verdict, total, judged: { praise, reservation } }: FilmVerdict,
  language: string,
): string {
  const [first, second] =
    verdict === 'reservation' || verdict === 'moreReservations'
      ? [reservation, praise]
      : [praise, reservation];
  const reviews = shareOf(first.length, total, language);
  return counted(stringsFor(language).themePages.verdicts[verdict], second.length, language, {
    reviews,
  });
}
