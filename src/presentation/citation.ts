import { quotedTitle } from '../archive/reviews/supplied-title.ts';
import { textVersion } from '../archive/reviews/text-version.ts';
import { typesetTitle } from '../archive/reviews/typeset-review.ts';
import { quoted } from '../archive/text/quoted.ts';
import { counted, phrase } from '../i18n/format.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import type { Film } from '../schema/film.ts';
import type { Review } from '../schema/review.ts';
import { filmWithYear } from './film-title.ts';
import { publicationDate } from './publication-date.ts';

/**
 * The title of a review, for programs: without the quotation marks around one that the source does not state. Marks at
 * both ends of a stated title may belong to two quotations: “Whiplash” and “Birdman”.
 */
export function unmarkedTitle(review: Review): string {
  const title = typesetTitle(review);
  return review.titleBasis === 'stated' ? title : (quotedTitle(title) ?? title);
}

/**
 * The title of a review without quotation marks around it: citation styles add their own. As in catalogues, one that
 * the archive supplied is in square brackets.
 */
export function titleInCitations(review: Review): string {
  const title = unmarkedTitle(review);
  return review.titleBasis === 'stated' ? title : `[${title}]`;
}

/** A text with a full stop, unless it ends in a mark that ends a sentence, be it before quotation marks or brackets. */
function asSentence(text: string): string {
  return /[.?!…]["'\p{Pi}\p{Pf}\p{Pe}]*$/u.test(text) ? text : `${text}.`;
}

/** The title of a review with which its citation begins: `“A title”.` or, supplied, `[A title].` */
export function titleSentence(review: Review): string {
  const title = titleInCitations(review);
  return asSentence(review.titleBasis === 'stated' ? quoted(title, review.language) : title);
}

/**
 * The publication of a review in citations, if recorded. One that the archive found by comparing texts is in square
 * brackets.
 */
export function publicationInCitations({ source }: Review): string | undefined {
  return source && (source.basis === 'stated' ? source.publication : `[${source.publication}]`);
}

/**
 * Where and when a review was first published, as far as recorded: `Alpha Primitive, alpha.example/whiplash, October
 * 2014`.
 */
export function publicationInWords(review: Review, language: string): string | undefined {
  const { source, published } = review;
  const known = [
    publicationInCitations(review),
    source?.address,
    published && publicationDate(published, language),
  ].filter((each) => each !== undefined);
  return known.length > 0 ? known.join(', ') : undefined;
}

/** The film that a review is about: `Review of Whiplash (2014)`. */
export function reviewOfFilm(film: Film, language: string): string {
  const { citation } = stringsFor(language);
  return phrase(citation.reviewOf, { film: filmWithYear(film, language) });
}

/**
 * The version of a review's text, with the archive and the day on which the text came:
 * `Verbatim, version 1a2b3c4d, with 2 corrections, received 20 November 2026`.
 */
export function versionInWords(review: Review, language: string): string {
  const { archiveName, citation } = stringsFor(language);
  const { name, corrections } = textVersion(review);
  return [
    archiveName,
    phrase(citation.version, { version: name }),
    ...(corrections > 0 ? [counted(citation.corrections, corrections, language)] : []),
    ...(review.received
      ? [phrase(citation.received, { date: publicationDate(review.received, language) })]
      : []),
  ].join(', ');
}
