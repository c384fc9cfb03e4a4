import type { Movie, Rating, Review as ReviewData } from 'schema-dts';
import { bestValue } from '../../archive/reviews/rating-scale.ts';
import { unmarkedTitle } from '../../presentation/citation.ts';
import type { Film } from '../../schema/film.ts';
import type { Rating as RatingRecord } from '../../schema/rating.ts';
import { isGraded } from '../../schema/rating.ts';
import type { Review } from '../../schema/review.ts';
import { wholeWebAddress } from '../../schema/web-address.ts';
import { paths, wholeAddress } from '../../site/addresses.ts';

/** A film, as the item of a review or of its own page. */
export function filmData({ id, title, year, directors }: Film, language: string): Movie {
  return {
    '@type': 'Movie',
    name: title,
    url: wholeAddress(paths.film(language, id)),
    dateCreated: String(year),
    director: directors.map((name) => ({ '@type': 'Person', name })),
  };
}

/**
 * The rating that a critic states, on the critic's scale. Search engines show the rating of a review as its author's,
 * whatever else is said of it, so an estimate of the archive is left out.
 */
function ratingData(rating: RatingRecord): Rating | undefined {
  if (rating.basis !== 'stated') return undefined;
  if (isGraded(rating)) {
    return {
      '@type': 'Rating',
      ratingValue: rating.value,
      bestRating: bestValue(rating, 'en'),
      worstRating: rating.scale[0] ?? rating.value,
    };
  }
  const { worst, best } = rating.scale;
  return { '@type': 'Rating', ratingValue: rating.value, bestRating: best, worstRating: worst };
}

/** A review as schema.org describes one. Authors, publication and date are left out if they are not recorded. */
export function reviewData(review: Review, film: Film, language: string): ReviewData {
  const { slug, authors, published, source } = review;
  const rating = ratingData(review.rating);
  return {
    '@type': 'Review',
    name: unmarkedTitle(review),
    url: wholeAddress(paths.review(slug)),
    inLanguage: review.language,
    itemReviewed: filmData(film, language),
    ...(authors ? { author: authors.map((name) => ({ '@type': 'Person' as const, name })) } : {}),
    ...(source ? { publisher: { '@type': 'Organization', name: source.publication } } : {}),
    ...(source?.address ? { isBasedOn: wholeWebAddress(source.address) } : {}),
    ...(published ? { datePublished: published } : {}),
    ...(rating ? { reviewRating: rating } : {}),
  };
}
