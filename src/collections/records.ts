import { getCollection, getEntry, render } from 'astro:content';
import type { Film } from '../schema/film.ts';
import type { Person } from '../schema/person.ts';
import type { ReceivedText } from '../schema/received-text.ts';
import type { Review } from '../schema/review.ts';
import type { Theme } from '../schema/theme.ts';

/** The records of all reviews, themes, films and persons, each by id. */
export interface Records {
  readonly reviews: readonly Review[];
  readonly themes: readonly Theme[];
  readonly films: readonly Film[];
  readonly people: readonly Person[];
}

/** All records of the archive. */
export async function allRecords(): Promise<Records> {
  return {
    reviews: inOrderOfId(await getCollection('reviews')),
    themes: inOrderOfId(await getCollection('themes')),
    films: inOrderOfId(await getCollection('films')),
    people: inOrderOfId(await getCollection('people')),
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

/** The text of a review as the archive received it. Throws where there is no such review. */
export async function receivedTextOf({ slug }: Review): Promise<ReceivedText> {
  const entry = await getEntry('received', slug);
  if (!entry) throw new Error(`There is no received text of ${slug}.`);
  return entry.data;
}

/** The static paths of what there is once for each review. */
export async function reviewPaths() {
  const reviews = inOrderOfId(await getCollection('reviews'));
  return reviews.map((review) => ({ params: { slug: review.slug }, props: { review } }));
}

async function entryOf({ slug }: Review) {
  const entry = await getEntry('reviews', slug);
  if (!entry) throw new Error(`There is no review ${slug}.`);
  return entry;
}

/** The text of a review, as a component that draws it. Throws where there is no such review. */
export async function textOf(review: Review) {
  return (await render(await entryOf(review))).Content;
}

/** The text of a review as HTML. Throws where there is no such review, or it was not drawn. */
export async function htmlOf(review: Review): Promise<string> {
  const { rendered } = await entryOf(review);
  if (!rendered) throw new Error(`The text of ${review.slug} was not drawn.`);
  return rendered.html;
}
