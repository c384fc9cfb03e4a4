/** The kinds of pages, each with the path of an example below the site's base. */
export const pageKinds = {
  home: '',
  film: 'films/whiplash-2014/',
  'film as a whole': 'films/whiplash-2014/as-a-whole/',
  reservations: 'films/whiplash-2014/reservations/',
  reviews: 'reviews/',
  list: 'rating/4.5/',
  review: 'reviews/one-of-the-greats/',
  'review, long': 'reviews/a-simple-word/',
  'review, German': 'reviews/trommeln-bis-die-haende-bluten/',
  themes: 'themes/',
  theme: 'themes/performance/',
  people: 'people/',
  person: 'people/terence-fletcher/',
  search: 'search/',
  results: 'search/?q=tempo',
  about: 'about/',
  'not found': '404.html',
  'without a network': 'offline/',
  'home, German': 'de/',
  'film, German': 'de/films/whiplash-2014/',
  'theme, German': 'de/themes/abuse/',
  'people, German': 'de/people/',
  'results, German': 'de/search/?q=Verzicht',
  'about, German': 'de/about/',
  data: 'data/',
  'data, German': 'de/data/',
  passages: 'reviews/one-of-the-greats/passages/',
  'received text': 'reviews/one-of-the-greats/received/',
} as const;

export type PageKind = keyof typeof pageKinds;

function isKind(name: string): name is PageKind {
  return Object.hasOwn(pageKinds, name);
}

/**
 * The kinds with some names, or all kinds if no name is given.
 *
 * @throws {Error} if a name is unknown
 */
export function kindsOf(names: readonly string[]): PageKind[] {
  const all = Object.keys(pageKinds).filter(isKind);
  const unknown = names.find((name) => !isKind(name));
  if (unknown !== undefined) {
    throw new Error(`There is no kind of page "${unknown}". The kinds are: ${all.join('; ')}.`);
  }
  return names.length > 0 ? names.filter(isKind) : all;
}
