import type { Variant } from './variants.ts';

/** A query to measure. */
export interface Query {
  readonly text: string;
  /** A facet, and the value to choose in it. */
  readonly choice?: readonly [facet: string, value: string];
  /** Whether to ask Default UI too. It has none of our facets, and finds no German reviews. */
  readonly isComparable: boolean;
  readonly isMisspelt?: boolean;
}

const english = (text: string): Query => ({ text, isComparable: true });
/** A query in another language than English. */
const foreign = (text: string): Query => ({ text, isComparable: false });
const misspelt = (query: Query): Query => ({ ...query, isMisspelt: true });

/** The first queries on a page. */
export const coldQueries: readonly Query[] = [
  ...['Fletcher', 'drummer', 'tension', 'cinematographer', 'young drummer'].map(english),
  foreign('Schlagzeuger'),
];

/** The second queries on a page, except those for rare words. */
const furtherQueries: readonly Query[] = [
  ...['teacher', 'jazz', 'violence', 'blood sweat', '"good job"', 'conserv'].map(english),
  ...['Orchester', 'Stühle', 'bester Schlagzeuger'].map(foreign),
];

/** The queries asked one after the other on one page, except those for rare words. */
const warmQueries: readonly Query[] = [
  // Frequent and rarer words, in several inflections
  ...['film', 'music', 'scene', 'drumming', 'perfection', 'teachers', 'Oscar', 'guilt'].map(
    english,
  ),
  ...['throw', 'knife', 'philosophy', 'orchestra', 'women', 'pushed', 'muscle', 'café'].map(
    english,
  ),
  ...['Filme', 'Lehrer', 'Hand', 'geübt', 'Psychospiel', 'Konservatorium', 'größte'].map(foreign),
  // Several words
  ...['young drummer', 'music school', 'most important', 'Chazelle director'].map(english),
  ...['Student Freundin', 'maximale Präzision', 'Musik Film'].map(foreign),
  // Function words
  ...['the', 'what is this', 'one of the best'].map(english),
  ...['und', 'wie ein'].map(foreign),
  // Phrases and exclusions
  ...['"drum solo"', '"the best"', '“one of the greats”', 'tempo -Oscar'].map(english),
  foreign('„am Nächsten“'),
  // Half-typed
  ...['Fletch', 'cinemat', 'psych', 'p', 'gr', 'breathl'].map(english),
  ...['Schlagz', 'Musikfi'].map(foreign),
  // Misspelt
  ...['Fletchr', 'cymbel', 'girlfreind', 'orchstra'].map(english).map(misspelt),
  misspelt(foreign('Schlagzueger')),
  // People with several names
  ...['Neiman', 'J.K. Simmons'].map(english),
  // With facets
  { text: 'drums', choice: ['theme', 'music'], isComparable: false },
  { text: 'Andrew', choice: ['language', 'de'], isComparable: false },
];

/** The query with a typo. */
export const typoQuery = misspelt(english('Whiplsh'));

/** How many rare words of other languages are asked for. */
const [rareGerman, rareForeign] = [4, 2];

/** Queries for rare words. Without generated reviews, each is in only one of the real ones. */
function rareQueries({ rare }: Variant): Query[] {
  const {
    en = ['gambit', 'caricature', 'diamond', 'Carnegie'],
    de = ['Titelsong', 'Million'],
    ...others
  } = rare;
  return [
    ...en.map(english),
    ...de.slice(0, rareGerman).map(foreign),
    ...Object.values(others).flatMap((words) => words.slice(0, rareForeign).map(foreign)),
  ];
}

/** The queries asked one after the other on one page. */
export function warmQueriesOf(variant: Variant): Query[] {
  return [...warmQueries, ...rareQueries(variant)];
}

/** The second queries on a page. */
export function furtherQueriesOf(variant: Variant): Query[] {
  return [...furtherQueries, typoQuery, ...rareQueries(variant).slice(0, 2)];
}
