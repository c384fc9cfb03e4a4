import { counted, listIn, phrase } from '../../i18n/format.ts';
import { stringsFor } from '../../i18n/interface-languages.ts';
import { filmWithYear } from '../../presentation/film-title.ts';
import { ratingLabel } from '../../presentation/rating-label.ts';
import type { Review } from '../../schema/review.ts';
import type { FeedEntry } from './feed.ts';

/**
 * What a feed says about a review before its text: the film first, then who wrote it, where it appeared, and its
 * rating.
 */
export function entryFacts(
  { review, film }: FeedEntry,
  language: string,
): [about: string, ...others: string[]] {
  const { filmLine } = stringsFor(language).review;
  const about = phrase(filmLine, {
    film: filmWithYear(film, language),
    directors: listIn(filmLine, film.directors, language),
  });
  const rating = ratingLabel(review.rating, language);
  const { authors, source } = review;
  const critics = authors && listIn(filmLine, authors, language);
  const others = [critics, source?.publication, rating];
  return [about, ...others.filter((fact) => fact !== undefined)];
}

/**
 * The authors of a review for Atom, which demands one of each entry: an entry without would have that of the feed. If
 * nobody is recorded, the publication, or else words that say so.
 */
export function entryAuthors({ authors, source }: Review, language: string): readonly string[] {
  return authors ?? [source?.publication ?? stringsFor(language).review.notRecorded];
}

/** Whose the review is. */
export function entryRights({ review }: FeedEntry, language: string): string {
  return counted(stringsFor(language).aboutText.rights, review.authors?.length ?? 1, language);
}

/** The title of a feed: that of the archive, and what of it the feed lists. */
export function feedTitle(heading: string | undefined, language: string): string {
  const { archiveName } = stringsFor(language);
  return heading === undefined ? archiveName : `${archiveName}: ${heading}`;
}
