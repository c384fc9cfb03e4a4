import { site } from '../site.ts';
import type { Facet, Listing, Order } from './listing.ts';

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

/** The order that a list has where its address names none. */
const unnamedOrder: Order = 'title';

/** The last steps of a list's path: its order and its page, where they are not the first ones. */
export function listingSteps({ order, page }: Listing): string[] {
  return [
    ...(order === unnamedOrder ? [] : [`by-${order}`]),
    ...(page === 1 ? [] : ['page', String(page)]),
  ];
}

/** The one place that knows the paths of the site's pages. */
export const paths = {
  review: (slug: string): Path => `reviews/${slug}`,
  themes: (language: string): Path => inInterface(language, 'themes'),
  search: (language: string): Path => inInterface(language, 'search'),
  about: (language: string): Path => inInterface(language, 'about'),
  listing: (language: string, listing: Listing): Path =>
    inInterface(
      language,
      ...(listing.facet ? facetSteps(listing.facet) : []),
      ...listingSteps(listing),
    ),
  index: (language: string): Path => inInterface(language),
  theme: (language: string, id: string): Path => inInterface(language, 'themes', id),
  notFound: (language: string): Path => inInterface(language, '404.html'),
} as const;

/** The address of a page on this site, for a link: from the host's root, through the base. */
export function address(path: Path): string {
  const isFolder = path !== '' && !path.endsWith('.html');
  return `${site.base}${path}${isFolder ? '/' : ''}`;
}

/** The address of a paragraph of a review: the first is 1. */
export function paragraphAddress(slug: string, paragraph: number): string {
  return `${address(paths.review(slug))}#${paragraphId(paragraph)}`;
}

/** The id of a paragraph within its review's page, from 1. */
export function paragraphId(paragraph: number): string {
  return `p${paragraph}`;
}

/** The whole address of a page, scheme and host included. */
export function wholeAddress(path: Path): string {
  return new URL(address(path), site.origin).href;
}

/** The address of a web page as a record has it, made whole: without a scheme it is taken as https. */
export function sourceAddress(recorded: string): string {
  return /^https?:\/\//i.test(recorded) ? recorded : `https://${recorded}`;
}

/** Whether a search engine is to know an address: not if it shows what another does in other order. */
export function isIndexable(whole: string): boolean {
  return !/\/by-[a-z]+\//.test(whole) && !/\/404(?:\/|\.html)?$/.test(whole);
}
