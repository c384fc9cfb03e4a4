import { readdirSync, readFileSync } from 'node:fs';
import type { TextLabels } from '../../src/loader/marked-words.ts';
import { readArchive } from '../../src/loader/read-archive.ts';
import type { Review } from '../../src/schema/review.ts';

const root = new URL('../../', import.meta.url);

/** The languages of the interface. */
export const languages = readdirSync(new URL('src/i18n/languages/', root)).map((name) =>
  name.replace(/\.ts$/, ''),
);

/** Names for the links within texts. */
export const labels = (): TextLabels => ({
  paragraph: (number) => ({ text: `Paragraph ${number}` }),
  passage: ({ themes }) => themes.join(', '),
  correction: (number) => ({ text: `Correction ${number}` }),
});

/** The archive's own content, read and checked. */
export const archive = await readArchive(new URL('content/', root), {
  languages,
  labels,
});

/** All reviews of the archive. */
export const reviews: readonly Review[] = archive.reviews.map(({ review }) => review);

/** A review of the archive. Throws where there is none of that slug. */
export function reviewOf(slug: string): Review {
  const review = reviews.find((candidate) => candidate.slug === slug);
  if (!review) throw new Error(`There is no review ${slug}.`);
  return review;
}

/** The five reviews with which the archive began: tests know what to expect of them. */
export const firstFive = [
  'a-simple-word',
  'cinematic-adrenalin',
  'cinematic-perfection',
  'one-of-the-greats',
  'trommeln-bis-die-haende-bluten',
].map(reviewOf);

/** How many reviews of the archive have a word in their title or text, in any case. */
export function countWith(word: string): number {
  const has = (text: string) => text.toLowerCase().includes(word.toLowerCase());
  return reviews.filter(({ title, paragraphs }) => [title, ...paragraphs].some(has)).length;
}

/** The text of a review as it was received. */
export function receivedText(slug: string): string {
  return readFileSync(new URL(`content/received/${slug}.txt`, root), 'utf8');
}
