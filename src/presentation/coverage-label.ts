import type { Coverage } from '../archive/themes/coverage.ts';
import { counted, phrase } from '../i18n/format.ts';
import { stringsFor } from '../i18n/interface-languages.ts';

/** How much there is on a theme, in words: `10 passages (2 said by others) in 3 reviews`. */
export function coverageInWords(
  { total, othersTotal, reviews }: Coverage,
  language: string,
): string {
  const { themePages, passages, lists } = stringsFor(language);
  const others =
    othersTotal > 0 ? [`(${counted(themePages.ofThemSaidByOthers, othersTotal, language)})`] : [];
  return phrase(themePages.passagesInReviews, {
    passages: [counted(passages.count, total, language), ...others].join(' '),
    reviews: counted(lists.reviewCount, reviews.length, language),
  });
}
