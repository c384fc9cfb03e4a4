import { quotedTitle } from '../archive/reviews/supplied-title.ts';
import { textVersion } from '../archive/reviews/text-version.ts';
import { typesetTitle } from '../archive/reviews/typeset-review.ts';
import { counted, phrase } from '../i18n/format.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import type { Film } from '../schema/film.ts';
import type { Review } from '../schema/review.ts';
import { filmWithYear } from './film-title.ts';

/** The title of a review without quotation marks around it: citation styles add their own. */
export function titleInCitations(review: Review): string {
  const title = typesetTitle(review);
  return quotedTitle(title) ?? title;
}

/** The film that a review is about: `Review of Whiplash (2014)`. */
export function reviewOfFilm(film: Film, language: string): string {
  const { citation } = stringsFor(language);
  return phrase(citation.reviewOf, { film: filmWithYear(film, language) });
}

/** The version of a review's text, with the archive: `Verbatim, version 1a2b3c4d, with 2 corrections`. */
export function versionInWords(review: Review, language: string): string {
  const { archiveName, citation } = stringsFor(language);
  const { name, corrections } = textVersion(review);
  return [
    archiveName,
    phrase(citation.version, { version: name }),
    ...(corrections > 0 ? [counted(citation.corrections, corrections, language)] : []),
  ].join(', ');
}
