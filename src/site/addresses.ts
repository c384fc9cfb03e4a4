export { assetFolder, type Path, searchIndexFolder } from './folders.ts';

import type { HomeFacet } from '../archive/lists/facets.ts';
import type { Listing } from '../archive/lists/list-pages.ts';
import { pageSegments } from '../archive/lists/list-segments.ts';
import { wordsOfReview } from './copied-modules/words-of-review.ts';
import { assetFolder, type Path } from './folders.ts';
import { site } from './settings.ts';

/** The folder of an interface language, or undefined for the language at the root. */
export function languageFolder(language: string): string | undefined {
  return language === site.rootLanguage ? undefined : language;
}

function inInterface(language: string, ...segments: readonly string[]): Path {
  const folder = languageFolder(language);
  return [...(folder === undefined ? [] : [folder]), ...segments].join('/');
}

/** A file in the folder of a page. */
function inFolder(page: Path, file: string): Path {
  return page === '' ? file : `${page}/${file}`;
}

/** The path segments of a list, before its page. */
function listSegmentsOf(facet: HomeFacet | undefined): string[] {
  return facet === undefined ? ['reviews'] : [facet.kind, String(facet.value)];
}

/** A part of a long table, in an order other than the first if it is named. */
export interface Part {
  readonly order?: string | undefined;
  /** The number of the part, from 1. */
  readonly page?: number;
}

/** The path segments of a part. The first order and the first part have none. */
export function partSegments({ order, page = 1 }: Part): string[] {
  return [...(order === undefined ? [] : [`by-${order}`]), ...pageSegments(page)];
}

/** The paths of pages, and of the files that they link to. */
export const paths = {
  review: (slug: string): Path => `reviews/${slug}`,
  /** The image of a review where its link is shared. */
  reviewCard: (slug: string): Path => `reviews/${slug}/card.png`,
  annotations: (slug: string): Path => `reviews/${slug}/annotations.jsonld`,
  receivedText: (slug: string): Path => `reviews/${slug}/received.txt`,
  /** The received text as a page, which no host can decode wrongly. */
  receivedPage: (slug: string): Path => `reviews/${slug}/received`,
  /** The passages of a review, for readers without a script. */
  passagesPage: (slug: string): Path => `reviews/${slug}/passages`,
  tei: (slug: string): Path => `reviews/${slug}/review.tei.xml`,
  markdown: (slug: string): Path => `reviews/${slug}/review.md`,
  plainText: (slug: string): Path => `reviews/${slug}/review.txt`,
  /** The feed of the reviews that a page lists, as Atom and as JSON Feed. */
  feed: (page: Path): Path => inFolder(page, 'feed.atom'),
  jsonFeed: (page: Path): Path => inFolder(page, 'feed.json'),
  /** The page that lists the data files. */
  data: (language: string): Path => inInterface(language, 'data'),
  /** A file with data of the whole archive. */
  dataFile: (name: string): Path => `data/${name}`,
  searchDescription: (language: string): Path => inInterface(language, 'opensearch.xml'),
  manifest: (): Path => 'manifest.webmanifest',
  icon: (name: string): Path => `icons/${name}.png`,
  languageModels: (): Path => 'llms.txt',
  sitemap: (): Path => 'sitemap-index.xml',
  /** A file for reference managers, by its ending. */
  citation: (slug: string, ending: 'bib' | 'ris' | 'json'): Path =>
    `reviews/${slug}/citation.${ending}`,
  themePassages: (id: string): Path => `themes/${id}/passages.txt`,
  /** A font or a style sheet, by its file name. */
  asset: (name: string): Path => `${assetFolder}/${name}`,
  allAnnotations: (): Path => 'annotations.jsonld',
  /** The licences of the typefaces and of all code. */
  licences: (): Path => 'licences.txt',
  themes: (language: string): Path => inInterface(language, 'themes'),
  people: (language: string, page = 1): Path =>
    inInterface(language, 'people', ...pageSegments(page)),
  person: (language: string, id: string, page = 1): Path =>
    inInterface(language, 'people', id, ...pageSegments(page)),
  search: (language: string): Path => inInterface(language, 'search'),
  about: (language: string): Path => inInterface(language, 'about'),
  listing: (language: string, listing: Listing): Path =>
    inInterface(language, ...listSegmentsOf(listing.facet), ...pageSegments(listing.page)),
  /** The list of all reviews. */
  reviews: (language: string): Path => inInterface(language, 'reviews'),
  /** While there is one film, the home page shows the same as the page of that film. */
  home: (language: string): Path => inInterface(language),
  /** A page of the list of films. The first is the home page. */
  films: (language: string, page = 1): Path =>
    page === 1 ? inInterface(language) : inInterface(language, 'films', ...pageSegments(page)),
  /** The page of a film. Its parts are those of the full score. */
  film: (language: string, id: string, part: Part = {}): Path =>
    inInterface(language, 'films', id, ...partSegments(part)),
  /** The full score of a film as an image. */
  scoreImage: (language: string, id: string): Path =>
    inInterface(language, 'films', id, 'score.svg'),
  /** All passages of its reviews that judge the film as a whole. */
  filmAsAWhole: (language: string, id: string, page = 1): Path =>
    inInterface(language, 'films', id, 'as-a-whole', ...pageSegments(page)),
  /** All reservations of its reviews. */
  filmReservations: (language: string, id: string, page = 1): Path =>
    inInterface(language, 'films', id, 'reservations', ...pageSegments(page)),
  /** A part of what the critics say on a theme. */
  theme: (language: string, id: string, page = 1): Path =>
    inInterface(language, 'themes', id, ...pageSegments(page)),
  /** What the service worker shows if it can show nothing else. */
  offline: (language: string): Path => inInterface(language, 'offline'),
  filmCard: (language: string, id: string): Path => inInterface(language, 'films', id, 'card.png'),
  themeCard: (language: string, id: string): Path =>
    inInterface(language, 'themes', id, 'card.png'),
  personCard: (language: string, id: string): Path =>
    inInterface(language, 'people', id, 'card.png'),
  /** The image of all pages that have none of their own. */
  archiveCard: (language: string): Path => inInterface(language, 'card.png'),
  notFound: (language: string): Path => inInterface(language, '404.html'),
} as const;

/** The address for a link within the site: a path from the host's root, with the base. */
export function address(path: Path): string {
  const isFolder = path !== '' && !/\.[a-z][a-z0-9_]*$/.test(path);
  return `${site.base}${path}${isFolder ? '/' : ''}`;
}

/** The address of a page with its scheme and host. */
export function wholeAddress(path: Path): string {
  return new URL(address(path), site.origin).href;
}

/**
 * The address of a page or file as seen from a file that is not in a folder of an index: `../../themes/music/` from
 * `reviews/five/annotations.jsonld`.
 */
export function addressFrom(file: Path, to: Path): string {
  const steps = file.split('/').length - 1;
  return `${'../'.repeat(steps)}${address(to).slice(site.base.length)}` || './';
}

/** Matches a film's page in another order, but not an id that looks like an order. */
const reordered = /^(?:.*\/)?films\/[^/]+\/by-[a-z]+\/$/;

const pathOf = (whole: string) => new URL(whole).pathname.slice(site.base.length);

/**
 * Whether a page only repeats what another shows: the full score in a different order, a text as it was
 * received, or the passages of a text.
 *
 * @param whole the address with its scheme and host
 */
export function isRepetition(whole: string): boolean {
  const path = pathOf(whole);
  return reordered.test(path) || wordsOfReview.test(path);
}

/**
 * Whether search engines should index a page. They should not index a 404 page, the page for readers without a network,
 * or a repetition.
 *
 * @param whole the address with its scheme and host
 */
export function isIndexable(whole: string): boolean {
  const path = pathOf(whole);
  const isOfLanguage = /^(?:[a-z]{2,3}(?:-[\w-]+)?\/)?(?:404(?:\/|\.html)?|offline\/)$/.test(path);
  return !isOfLanguage && !isRepetition(whole);
}

/** A page in an interface language. */
export interface LanguageVersion {
  readonly language: string;
  /** Its address with its scheme and host. */
  readonly whole: string;
}

/** Matches the page of a review, or another page of it. */
const ofReview = /^reviews\/(?!page\/)[^/]+\//;

/**
 * A page in every interface language. A review has one page, whose script changes its interface.
 *
 * @param whole the address of the page with its scheme and host
 * @param languages the interface languages
 */
export function languageVersions(whole: string, languages: readonly string[]): LanguageVersion[] {
  const path = pathOf(whole);
  if (ofReview.test(path)) return [];
  const folders = languages.flatMap((language) => languageFolder(language) ?? []);
  const [first = '', ...others] = path.split('/');
  const common = folders.includes(first) ? others.join('/') : path;
  return languages.map((language) => {
    const folder = languageFolder(language);
    const own = folder === undefined ? common : `${folder}/${common}`;
    return { language, whole: new URL(`${site.base}${own}`, site.origin).href };
  });
}
