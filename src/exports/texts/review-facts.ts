import { listFormat } from '../../archive/text/formats.ts';
import { counted } from '../../i18n/format.ts';
import { stringsFor } from '../../i18n/interface-languages.ts';
import { filmWithYear } from '../../presentation/film-title.ts';
import { publicationDate } from '../../presentation/publication-date.ts';
import { ratingLabel } from '../../presentation/rating-label.ts';
import { transmissionStatements } from '../../presentation/text-statements.ts';
import { paths, wholeAddress } from '../../site/addresses.ts';
import type { ReviewExport } from '../review-export.ts';

/** What is known of a review in words, as lines of a label and a text. What is not recorded is left out. */
export function reviewFacts({ review, film, language }: ReviewExport): [string, string][] {
  const { authors, published, source, rating } = review;
  const { aboutText, searching } = stringsFor(language);
  const count = authors?.length ?? 1;
  const statements = [
    ...transmissionStatements(review, language),
    counted(aboutText.rights, count, language),
  ];
  return [
    [aboutText.title, aboutText.titleBasis[review.titleBasis]],
    ...(authors
      ? ([
          [counted(aboutText.authors, count, language), listFormat(language).format(authors)],
        ] satisfies [string, string][])
      : []),
    [searching.film, filmWithYear(film, language)],
    ...(published
      ? ([[aboutText.published, publicationDate(published, language)]] satisfies [string, string][])
      : []),
    ...(source ? ([[aboutText.source, source.publication]] satisfies [string, string][]) : []),
    [aboutText.rating, ratingLabel(rating, language)],
    [aboutText.permanentLink, wholeAddress(paths.review(review.slug))],
    [aboutText.text, statements.join(' ')],
  ];
}
