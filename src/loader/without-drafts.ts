import type { Archive } from './read-archive.ts';

/** What of the content is published: not the drafts of reviews, and not their received texts. */
export function withoutDrafts<Content extends Pick<Archive, 'reviews' | 'received'>>(
  archive: Content,
): Content {
  const drafts = new Set(
    archive.reviews.flatMap(({ review }) => (review.draft ? [review.slug] : [])),
  );
  return {
    ...archive,
    reviews: archive.reviews.filter(({ review }) => !drafts.has(review.slug)),
    received: archive.received.filter(({ id }) => !drafts.has(id)),
  };
}
