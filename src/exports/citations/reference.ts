import { parse } from '@citation-js/name';
import { textVersion } from '../../archive/reviews/text-version.ts';
import { withoutMarks } from '../../i18n/fallback-marks.ts';
import { stringsFor } from '../../i18n/interface-languages.ts';
import { reviewOfFilm, titleInCitations, versionInWords } from '../../presentation/citation.ts';
import type { Film } from '../../schema/film.ts';
import type { Review } from '../../schema/review.ts';
import { paths, wholeAddress } from '../../site/addresses.ts';

/** A name in CSL-JSON: its parts, or the whole of one that has none. */
type Name = Readonly<Record<string, string>>;

/** A reference in CSL-JSON: https://docs.citationstyles.org/en/stable/specification.html */
export interface Reference {
  readonly id: string;
  readonly type: 'article-magazine' | 'webpage';
  readonly title: string;
  readonly author?: readonly Name[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  /** The publication, or else the archive. */
  readonly 'container-title': string;
  readonly 'reviewed-title': string;
  readonly 'reviewed-genre': 'film';
  readonly genre: string;
  readonly language: string;
  readonly publisher: string;
  readonly version: string;
  readonly note: string;
  readonly URL: string;
}

/** Names of two or more words in Latin letters end with the family name; others are kept whole. */
const isDivisible = (name: string) =>
  /^[\p{Script=Latin}\p{M}.'’-]+(?: [\p{Script=Latin}\p{M}.'’-]+)+$/u.test(name);

function nameOf(author: string): Name {
  return isDivisible(author) ? parse(author) : { literal: author };
}

/**
 * A review as a reference. Authors and dates that the archive does not know are left out.
 *
 * @param language the interface language of what it says about the review
 */
export function referenceTo(review: Review, film: Film, language: string): Reference {
  const { slug, authors, published, source } = review;
  const archiveName = withoutMarks(stringsFor(language).archiveName);
  const { checksum, name } = textVersion(review);
  const genre = withoutMarks(reviewOfFilm(film, language));
  const version = withoutMarks(versionInWords(review, language));
  return {
    id: slug,
    type: source ? 'article-magazine' : 'webpage',
    title: titleInCitations(review),
    ...(authors ? { author: authors.map(nameOf) } : {}),
    ...(published ? { issued: { 'date-parts': [published.split('-').map(Number)] } } : {}),
    'container-title': source?.publication ?? archiveName,
    'reviewed-title': film.title,
    'reviewed-genre': 'film',
    genre,
    language: review.language,
    publisher: archiveName,
    version: name,
    note: `${genre}. ${version}. SHA-256: ${checksum}`,
    URL: wholeAddress(paths.review(slug)),
  };
}
