import { parse } from '@citation-js/name';
import { textVersion } from '../../archive/reviews/text-version.ts';
import { withoutMarks } from '../../i18n/fallback-marks.ts';
import { phrase } from '../../i18n/format.ts';
import { stringsFor } from '../../i18n/interface-languages.ts';
import {
  publicationInCitations,
  publicationInWords,
  reviewOfFilm,
  titleInCitations,
  versionInWords,
} from '../../presentation/citation.ts';
import type { Film } from '../../schema/film.ts';
import type { Review } from '../../schema/review.ts';
import { paths, wholeAddress } from '../../site/addresses.ts';

/** A name in CSL-JSON: its parts, or the whole of one that has none. */
type Name = Readonly<Record<string, string>>;

/**
 * A reference in CSL-JSON: https://docs.citationstyles.org/en/stable/specification.html
 *
 * What is cited is a page of the archive. Whether a publication is a magazine, a newspaper or a site is not recorded.
 */
export interface Reference {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly author?: readonly Name[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  /** The publication, or else the archive. */
  readonly 'container-title': string;
  readonly 'reviewed-title': string;
  readonly 'reviewed-genre': 'film';
  readonly genre: string;
  readonly language: string;
  /** The archive, which did not publish the review: styles that print archives name it. */
  readonly archive: string;
  readonly source: string;
  readonly version: string;
  /** The version, and how the archive knows the publication and the title. Many styles print it. */
  readonly note: string;
  /** The checksum of the version, with what it is of. Styles do not print it. */
  readonly annote: string;
  readonly URL: string;
}

/** Names of two or more words in Latin letters end with the family name; others are kept whole. */
const isDivisible = (name: string) =>
  /^[\p{Script=Latin}\p{M}.'’-]+(?: [\p{Script=Latin}\p{M}.'’-]+)+$/u.test(name);

function nameOf(author: string): Name {
  return isDivisible(author) ? parse(author) : { literal: author };
}

/** What the archive says about a review in its references: its version, and what is not from the text itself. */
function noteOn(review: Review, language: string): string {
  const { sourceBasis, titleBasis } = stringsFor(language).aboutText;
  const { source } = review;
  const sentences = [
    versionInWords(review, language),
    source && `${publicationInWords(review, language)} (${sourceBasis[source.basis]})`,
    review.titleBasis !== 'stated' && titleBasis[review.titleBasis],
  ].filter((each) => typeof each === 'string');
  return `${sentences.join('. ')}.`;
}

/**
 * A review as a reference. Authors and dates that the archive does not know are left out.
 *
 * @param language the interface language of what it says about the review
 */
export function referenceTo(review: Review, film: Film, language: string): Reference {
  const { slug, authors, published } = review;
  const strings = stringsFor(language);
  const archiveName = withoutMarks(strings.archiveName);
  const { checksum, name } = textVersion(review);
  return {
    id: slug,
    type: 'webpage',
    title: titleInCitations(review),
    ...(authors ? { author: authors.map(nameOf) } : {}),
    ...(published ? { issued: { 'date-parts': [published.split('-').map(Number)] } } : {}),
    'container-title': publicationInCitations(review) ?? archiveName,
    'reviewed-title': film.title,
    'reviewed-genre': 'film',
    genre: withoutMarks(reviewOfFilm(film, language)),
    language: review.language,
    archive: archiveName,
    source: archiveName,
    version: name,
    note: withoutMarks(noteOn(review, language)),
    annote: withoutMarks(phrase(strings.references.checksum, { checksum })),
    URL: wholeAddress(paths.review(slug)),
  };
}
