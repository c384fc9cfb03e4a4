import { getCollection, getEntry, render } from 'astro:content';
import type { Film } from '../schema/film.ts';
import type { Review } from '../schema/review.ts';
import type { Theme } from '../schema/theme.ts';

/** All reviews, by slug. */
export async function allReviews(): Promise<Review[]> {
  return inOrderOfId(await getCollection('reviews'));
}

/** All themes, by id. */
export async function allThemes(): Promise<Theme[]> {
  return inOrderOfId(await getCollection('themes'));
}

/** Astro gives collections in no order, and an empty one with no more than a warning. */
function inOrderOfId<Data>(entries: readonly { id: string; data: Data }[]): Data[] {
  if (entries.length === 0) {
    throw new Error('A collection of the content is empty: was src/content.config.ts read?');
  }
  return entries.toSorted((one, other) => (one.id < other.id ? -1 : 1)).map(({ data }) => data);
}

/** The film of a review. Throws where there is none, which the content's checks rule out. */
export async function filmOf({ film }: Review): Promise<Film> {
  const entry = await getEntry('films', film);
  if (!entry) throw new Error(`There is no film ${film}.`);
  return entry.data;
}

/** The text of a review, as a component that draws it. Throws where there is no such review. */
export async function textOf({ slug }: Review) {
  const entry = await getEntry('reviews', slug);
  if (!entry) throw new Error(`There is no review ${slug}.`);
  return (await render(entry)).Content;
}
