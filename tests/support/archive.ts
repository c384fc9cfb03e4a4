import { readFileSync } from 'node:fs';
import { languagesOfInterface } from '../../src/i18n/read-languages.ts';
import { readArchive } from '../../src/loader/read-archive.ts';
import type { ParagraphLabel } from '../../src/markdown/rehype-paragraph-links.ts';
import type { Review } from '../../src/schema/review.ts';
import { fiveReviews } from './content-folders.ts';

const root = new URL('../../', import.meta.url);

/** The languages of the interface. */
export const languages = languagesOfInterface();

/** Labels of the links to paragraphs, for tests. */
export const paragraphLabel = (): ParagraphLabel => (number) => ({ text: `Paragraph ${number}` });

const content = new URL(`${fiveReviews}/`, root);

/** The content that tests know, read and checked. */
export const archive = await readArchive(content, {
  languages,
  paragraphLabel,
});

/** All reviews of the archive. */
export const reviews: readonly Review[] = archive.reviews.map(({ review }) => review);

/** @throws {Error} if there is no review with this slug */
export function reviewOf(slug: string): Review {
  const review = reviews.find((candidate) => candidate.slug === slug);
  if (!review) throw new Error(`There is no review ${slug}.`);
  return review;
}

/** The first reviews of the archive. Some tests expect particular words in them. */
export const firstFive = [
  'a-simple-word',
  'cinematic-adrenalin',
  'cinematic-perfection',
  'one-of-the-greats',
  'trommeln-bis-die-haende-bluten',
].map(reviewOf);

/** How many reviews have a word in their title or text, in lower or upper case. */
export function countWith(word: string): number {
  const has = (text: string) => text.toLowerCase().includes(word.toLowerCase());
  return reviews.filter(({ title, paragraphs }) => [title, ...paragraphs].some(has)).length;
}

/** The received text of a review. */
export function receivedText(slug: string): string {
  return readFileSync(new URL(`received/${slug}.txt`, content), 'utf8');
}
