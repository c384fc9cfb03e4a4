import { languageValues } from '../archive/lists/facets.ts';
import { type DatedReview, newestByGroup, newestFirst } from '../archive/lists/newest.ts';
import { primaryLanguage } from '../archive/text/primary-language.ts';
import { pageSource } from '../cache/page-sources.ts';
import { entryContent } from '../exports/feeds/entry-content.ts';
import type { Feed, FeedEntry } from '../exports/feeds/feed.ts';
import { capitalised, listIn, phrase } from '../i18n/format.ts';
import { interfaceLanguages, stringsFor } from '../i18n/interface-languages.ts';
import { perLanguage } from '../i18n/per-language.ts';
import { describePerson } from '../presentation/about-person.ts';
import { filmOf, themesOf } from '../presentation/catalogue.ts';
import { listHeading } from '../presentation/list-titles.ts';
import { themesByLabel } from '../presentation/theme-labels.ts';
import { type Path, paths } from '../site/addresses.ts';
import { site } from '../site/settings.ts';
import { allRecords, markdownOf, type Records, receivedTextOf } from './records.ts';
import { restParameter } from './static-paths.ts';

/** The newest reviews of every list that has a feed. */
function newestReviews({ reviews }: Records) {
  const { broad, narrow } = site.feedLengths;
  const sorted = newestFirst(reviews);
  const of = (groupsOf: (review: DatedReview) => Iterable<string>, most: number) =>
    newestByGroup(sorted, groupsOf, most);
  return {
    archive: sorted.slice(0, broad),
    languages: of(({ language }) => [primaryLanguage(language)], broad),
    themes: of(({ themes }) => themes, broad),
    films: of(({ film }) => [film], narrow),
    people: of(({ mentions }) => new Set(mentions.map(({ person }) => person)), narrow),
  };
}

/** A feed whose list may have no review with a recorded day; then there is no feed. */
type PossibleFeed = Omit<Feed, 'reviews'> & { readonly reviews: Feed['reviews'] | undefined };

/** The feeds of the reviews in each language of the archive. */
function feedsOfLanguages(
  language: string,
  { reviews }: Pick<Records, 'reviews'>,
  newest: ReadonlyMap<string, Feed['reviews']>,
): (PossibleFeed & { readonly heading: string })[] {
  return languageValues(reviews).map(({ value }) => {
    const facet = { kind: 'language', value } as const;
    return {
      language,
      page: paths.listing(language, { facet, page: 1 }),
      heading: listHeading(facet, reviews, language),
      description: stringsFor(language).archiveDescription,
      reviews: newest.get(value),
    };
  });
}

/** The feeds whose titles are in an interface language: of the archive, of its languages and of its themes. */
function feedsIn(
  language: string,
  records: Records,
  newest: ReturnType<typeof newestReviews>,
): PossibleFeed[] {
  const { archivePromise } = stringsFor(language);
  return [
    {
      language,
      page: paths.home(language),
      heading: undefined,
      description: archivePromise,
      reviews: newest.archive,
    },
    ...feedsOfLanguages(language, records, newest.languages),
    ...themesByLabel(records.themes, language).map(({ id, label, definition }) => ({
      language,
      page: paths.theme(language, id),
      heading: label,
      description: definition,
      reviews: newest.themes.get(id),
    })),
  ];
}

/** The feeds whose titles are names, in the root language: of the films and the people. There are very many. */
function feedsOfNames(
  { films, people }: Records,
  newest: ReturnType<typeof newestReviews>,
): PossibleFeed[] {
  const language = site.rootLanguage;
  const { filmPages } = stringsFor(language);
  return [
    ...films.map(({ id, title, directors }) => ({
      language,
      page: paths.film(language, id),
      heading: title,
      description: phrase(filmPages.description, {
        film: title,
        directors: listIn(filmPages.description, directors, language),
      }),
      reviews: newest.films.get(id),
    })),
    ...people.map((person) => ({
      language,
      page: paths.person(language, person.id),
      heading: person.name,
      description: capitalised(describePerson(person, films, language), language),
      reviews: newest.people.get(person.id),
    })),
  ];
}

const isFeed = (feed: PossibleFeed): feed is Feed => (feed.reviews?.length ?? 0) > 0;

function allFeeds(records: Records): Feed[] {
  const newest = newestReviews(records);
  const feeds = [
    ...interfaceLanguages.flatMap((language) => feedsIn(language, records, newest)),
    ...feedsOfNames(records, newest),
  ];
  return feeds.filter(isFeed);
}

const pagesWithFeeds = pageSource('pages with feeds', async () => {
  return new Set(allFeeds(await allRecords()).map(({ page }) => page));
});

const hasFeed = pageSource('feeds', async (page) => (await pagesWithFeeds()).has(page));

/** The path of a page if there is a feed of its reviews: without a recorded day, a review is in no feed. */
export async function feedOf(page: Path): Promise<Path | undefined> {
  return (await hasFeed(page)) ? page : undefined;
}

/** The lists of the archive's languages that have feeds. In a small archive, no list of reviews leads to them. */
export const languageLists = pageSource('lists of languages with feeds', async (language) => {
  const records = await allRecords();
  const feeds = feedsOfLanguages(language, records, newestReviews(records).languages);
  return feeds.filter(isFeed).map(({ heading, page }) => ({ heading, page }));
});

/** The static paths of all feeds. */
export async function feedPaths() {
  const records = await allRecords();
  const themesIn = perLanguage((language) => themesByLabel(records.themes, language));
  return allFeeds(records).map((feed) => ({
    params: { folder: restParameter(feed.page) },
    props: {
      feed,
      // What a feed says about its reviews, without the rest of the archive.
      entries: feed.reviews.map((review) => ({
        review,
        film: filmOf(review, records.films),
        themes: themesOf(review, themesIn(feed.language)),
      })),
    },
  }));
}

/** A feed, with what is known of its reviews without their texts. */
export interface FeedProps {
  readonly feed: Feed;
  readonly entries: readonly Omit<FeedEntry, 'checksum' | 'html'>[];
}

/** The text of a review for feeds, by its slug and its language. Most reviews are in several feeds. */
const contentOf = pageSource('feed content', async (name) => {
  const [slug = '', language = ''] = name.split(' ');
  return entryContent(await markdownOf({ slug }), language);
});

/** The entries of a feed with the texts of the reviews. */
export function completeEntries({ entries }: FeedProps): Promise<FeedEntry[]> {
  return Promise.all(
    entries.map(async (entry) => {
      const { checksum } = await receivedTextOf(entry.review);
      return {
        ...entry,
        checksum,
        html: await contentOf(`${entry.review.slug} ${entry.review.language}`),
      };
    }),
  );
}
