import { getCollection, getEntry, render } from 'astro:content';
import { pageSource } from '../cache/page-sources.ts';
import type { Film } from '../schema/film.ts';
import type { Person } from '../schema/person.ts';
import type { ReceivedText } from '../schema/received-text.ts';
import type { Review } from '../schema/review.ts';
import type { Theme } from '../schema/theme.ts';
import type { Translation } from '../schema/translation.ts';

/** All reviews, themes, films and people, sorted by id. */
export interface Records {
  readonly reviews: readonly Review[];
  readonly themes: readonly Theme[];
  readonly films: readonly Film[];
  readonly people: readonly Person[];
}

/** All records. In development, Vite reloads this module when one changes. */
export const allRecords = pageSource('records', async (): Promise<Records> => {
  return {
    reviews: sortedById(await getCollection('reviews')),
    themes: sortedById(await getCollection('themes')),
    films: sortedById(await getCollection('films')),
    people: sortedById(await getCollection('people')),
  };
});

/** The records of a collection by their ids, in the order of code units. Astro only warns if there are none. */
function sortedById<Data>(entries: readonly { id: string; data: Data }[]): Data[] {
  if (entries.length === 0) {
    throw new Error(
      'A collection is empty. The messages above report what is wrong with the content.',
    );
  }
  return entries.toSorted((one, other) => (one.id < other.id ? -1 : 1)).map(({ data }) => data);
}

/** The table of translations. It may be empty. */
export const allTranslations = pageSource('translations', async (): Promise<Translation[]> => {
  return (await getCollection('translations')).map(({ data }) => data);
});

/** Names and other words that need no translation. There may be none. */
export const untranslatedWords = pageSource('untranslated', async (): Promise<string[]> => {
  return (await getCollection('untranslated')).map(({ data: { word } }) => word);
});

const receivedText = pageSource('received', async (slug): Promise<ReceivedText> => {
  const entry = await getEntry('received', slug);
  if (!entry) throw new Error(`There is no received text of ${slug}.`);
  return entry.data;
});

/** The text of a review as the archive received it. Throws if there is no such review. */
export function receivedTextOf({ slug }: Review): Promise<ReceivedText> {
  return receivedText(slug);
}

/** The static paths of a file that every review has. */
export async function reviewPaths() {
  const { reviews } = await allRecords();
  return reviews.map((review) => ({ params: { slug: review.slug }, props: { review } }));
}

const renderedText = pageSource('texts', async (slug) => {
  const entry = await getEntry('texts', slug);
  if (!entry) throw new Error(`There is no rendered text of ${slug}.`);
  return entry;
});

/** The text of a review, as a component. Throws if there is no such review. */
export async function textOf({ slug }: Review) {
  return (await render(await renderedText(slug))).Content;
}

/** The text of a review as Markdown, without the marks of passages. Throws if there is no such review. */
export async function markdownOf({ slug }: Pick<Review, 'slug'>): Promise<string> {
  return (await renderedText(slug)).data.markdown;
}

/** The largest number of marks in one review that consist of several elements. */
export const mostSplitMarks = pageSource('split marks', async (): Promise<number> => {
  const texts = await getCollection('texts');
  return texts.reduce((most, { data }) => Math.max(most, data.splitMarks), 0);
});
