import type { ReviewExport } from '../../src/exports/review-export.ts';
import { filmOf, themesOf } from '../../src/presentation/catalogue.ts';
import { themesByLabel } from '../../src/presentation/theme-labels.ts';
import type { Review } from '../../src/schema/review.ts';
import { archive, reviewOf } from './archive.ts';

/** A review of the archive with all that its files for download say about it. */
export function exportedReview(slug: string, changes: Partial<Review> = {}): ReviewExport {
  const review = { ...reviewOf(slug), ...changes };
  const read = archive.reviews.find((each) => each.review.slug === slug);
  const { films, people, themes, received } = archive;
  const named = new Set(review.mentions.map(({ person }) => person));
  return {
    review,
    markdown: read?.text?.markdown ?? '',
    checksum: received.find(({ id }) => id === slug)?.checksum ?? '',
    film: filmOf(review, films),
    films,
    themes: themesOf(review, themesByLabel(themes, 'en')),
    people: people.filter(({ id }) => named.has(id)),
    language: 'en',
  };
}
