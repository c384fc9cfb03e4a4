import { readFileSync } from 'node:fs';
import { readArchive } from '../../src/content/read-archive.ts';
import type { Review } from '../../src/schema/review.ts';

/** The folder of the archive's own content. */
export const contentRoot = new URL('../../content/', import.meta.url);

/** The archive's own content, read and checked. */
export const archive = await readArchive(contentRoot, {
  languages: ['en', 'de'],
  paragraphLabel: (_, paragraph) => `Paragraph ${paragraph}`,
});

export const reviews: readonly Review[] = archive.reviews.map(({ review }) => review);

/** A review of the archive. Throws where there is none of that slug. */
export function reviewOf(slug: string): Review {
  const review = reviews.find((candidate) => candidate.slug === slug);
  if (!review) throw new Error(`There is no review ${slug}.`);
  return review;
}

/** The text of a review as it was received. */
export function receivedText(slug: string): string {
  return readFileSync(new URL(`received/${slug}.txt`, contentRoot), 'utf8');
}
