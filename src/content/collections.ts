import { getCollection, getEntry, render } from 'astro:content';
import type { Film } from '../schema/film.ts';
import type { Review } from '../schema/review.ts';
import type { Theme } from '../schema/theme.ts';

/** The records of all reviews, themes and films, each by id. */
export interface Records {
  readonly reviews: readonly Review[];
  readonly themes: readonly Theme[];
  readonly films: readonly Film[];
}

/** All records of the archive. */
export async function allRecords(): Promise<Records> {
  return {
    reviews: inOrderOfId(await getCollection('reviews')),
    themes: inOrderOfId(await getCollection('themes')),
    films: inOrderOfId(await getCollection('films')),
  };
}

/** Astro gives collections in no order, and an empty one with no more than a warning. */
function inOrderOfId<Data>(entries: readonly { id: string; data: Data }[]): Data[] {
  if (entries.length === 0) {
    throw new Error(
      'A collection of the content is empty: what was printed before says what is wrong with it.',
    );
  }
  return entries.toSorted((one, other) => (one.id < other.id ? -1 : 1)).map(({ data }) => data);
}

/** The text of a review, as a component that draws it. Throws where there is no such review. */
export async function textOf({ slug }: Review) {
  const entry = await getEntry('reviews', slug);
  if (!entry) throw new Error(`There is no review ${slug}.`);
  return (await render(entry)).Content;
}
