import type { Facet } from '../archive/lists/facets.ts';
import type { Listing } from '../archive/lists/list-pages.ts';
import { defaultOrder, orders } from '../archive/lists/orders.ts';
import { site } from './settings.ts';

/** The path of a page below the site's base, without slashes at its ends: '' is the index. */
export type Path = string;

/** The folder of an interface's language: none for the one at the root. */
export function languageFolder(language: string): string | undefined {
  return language === site.rootLanguage ? undefined : language;
}

function inInterface(language: string, ...steps: readonly string[]): Path {
  const folder = languageFolder(language);
  return [...(folder === undefined ? [] : [folder]), ...steps].join('/');
}

function facetSteps(facet: Facet): string[] {
  return facet.kind === 'theme' ? ['themes', facet.value] : [facet.kind, String(facet.value)];
}

/** The last steps of the path of a page of several, from 1: none for the first. */
export function pageSteps(page: number): string[] {
  return page === 1 ? [] : ['page', String(page)];
}

/** The last steps of a list's path: its order and its page, where they are not the first ones. */
export function listingSteps({ order, page }: Listing): string[] {
  return [...(order === defaultOrder ? [] : [`by-${order}`]), ...pageSteps(page)];
}

/** The folder of what pages load: scripts, style sheets and fonts, named by their content. */
export const assetFolder = 'assets';

/** The one place that knows the paths of the site's pages. */
export const paths = {
  review: (slug: string): Path => `reviews/${slug}`,
  annotations: (slug: string): Path => `reviews/${slug}/annotations.jsonld`,
  receivedText: (slug: string): Path => `reviews/${slug}/received.txt`,
  themePassages: (id: string): Path => `themes/${id}/passages.txt`,
  /** A font or a style sheet, by its name. */
  asset: (name: string): Path => `${assetFolder}/${name}`,
  allAnnotations: (): Path => 'annotations.jsonld',
  themes: (language: string): Path => inInterface(language, 'themes'),
  people: (language: string, page = 1): Path => inInterface(language, 'people', ...pageSteps(page)),
  person: (language: string, id: string, page = 1): Path =>
    inInterface(language, 'people', id, ...pageSteps(page)),
  search: (language: string): Path => inInterface(language, 'search'),
  about: (language: string): Path => inInterface(language, 'about'),
  listing: (language: string, listing: Listing): Path =>
    inInterface(
      language,
      ...(listing.facet ? facetSteps(listing.facet) : []),
      ...listingSteps(listing),
    ),
  home: (language: string): Path => inInterface(language),
  theme: (language: string, id: string): Path => inInterface(language, 'themes', id),
  notFound: (language: string): Path => inInterface(language, '404.html'),
} as const;

/** The address of a page on this site, for a link: from the host's root, through the base. */
export function address(path: Path): string {
  const isFolder = path !== '' && !/\.[a-z][a-z0-9]*$/.test(path);
  return `${site.base}${path}${isFolder ? '/' : ''}`;
}

/** The folder of the search index below the site's base. Pagefind knows the base by this name. */
export const searchIndexFolder = 'pagefind';

/** The whole address of a page, scheme and host included. */
export function wholeAddress(path: Path): string {
  return new URL(address(path), site.origin).href;
}

const otherOrders = orders.filter((order) => order !== defaultOrder).join('|');
/** A path that ends in the order of a list, and perhaps its page; a slug or an id is no such order. */
const namesOrder = new RegExp(
  `^(?!reviews/)(?:.*/)?(?<!themes/)by-(?:${otherOrders})/(?:page/\\d+/)?$`,
);

const pathOf = (whole: string) => new URL(whole).pathname.slice(site.base.length);

/**
 * Whether a page shows in another order what another page shows.
 *
 * @param whole the address with its scheme and host
 */
export function isRepetition(whole: string): boolean {
  return namesOrder.test(pathOf(whole));
}

/**
 * Whether a search engine is to be told of an address: not if its page repeats another, and not if it
 * says that there is no such page.
 *
 * @param whole the address with its scheme and host
 */
export function isIndexable(whole: string): boolean {
  const path = pathOf(whole);
  const isNotFound = /(?:^|\/)404(?:\/|\.html)?$/.test(path) && !path.startsWith('reviews/');
  return !isNotFound && !isRepetition(whole);
}
