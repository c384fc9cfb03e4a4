import type { Variant } from './variants.ts';

/** A query to be measured. */
export interface Query {
  readonly text: string;
  /** A facet and its value that are chosen with it. */
  readonly choice?: readonly [facet: string, value: string];
  /** Whether Default UI is asked it too: it has other facets, and on an English page no German reviews. */
  readonly isComparable: boolean;
}

const english = (text: string): Query => ({ text, isComparable: true });
const german = (text: string): Query => ({ text, isComparable: false });

/** What is asked first on a page. */
export const coldQueries: readonly Query[] = [
  ...['Fletcher', 'drummer', 'tension', 'cinematographer', 'young drummer'].map(english),
  german('Schlagzeuger'),
];

/** What is asked second, each on a page of its own; the rare words of an archive come to them. */
export const furtherQueries: readonly Query[] = [
  ...['teacher', 'jazz', 'violence', 'blood sweat', '"good job"', 'conserv'].map(english),
  ...['Orchester', 'Stühle', 'bester Schlagzeuger'].map(german),
];

/** What is asked one after the other on one page; the rare words of an archive come to them. */
const warmQueries: readonly Query[] = [
  // Words, frequent ones and rarer ones, in several inflections
  ...['film', 'music', 'scene', 'drumming', 'perfection', 'teachers', 'Oscar', 'guilt'].map(
    english,
  ),
  ...['throw', 'knife', 'philosophy', 'orchestra', 'women', 'pushed', 'muscle', 'café'].map(
    english,
  ),
  ...['Filme', 'Lehrer', 'Hand', 'geübt', 'Psychospiel', 'Konservatorium', 'größte'].map(german),
  // Several words
  ...['young drummer', 'music school', 'most important', 'Chazelle director'].map(english),
  ...['Student Freundin', 'maximale Präzision', 'Musik Film'].map(german),
  // Words of the grammar
  ...['the', 'what is this', 'one of the best'].map(english),
  ...['und', 'wie ein'].map(german),
  // Phrases, and words to leave out
  ...['"drum solo"', '"the best"', '“one of the greats”', 'tempo -Oscar'].map(english),
  german('„am Nächsten“'),
  // Half-typed
  ...['Fletch', 'cinemat', 'psych', 'p', 'gr', 'breathl'].map(english),
  ...['Schlagz', 'Musikfi'].map(german),
  // Misspelt
  ...['Fletchr', 'cymbel', 'girlfreind', 'orchstra'].map(english),
  german('Schlagzueger'),
  // Persons of several names
  ...['Neiman', 'J.K. Simmons'].map(english),
  // With facets
  { text: 'drums', choice: ['theme', 'music'], isComparable: false },
  { text: 'Andrew', choice: ['language', 'de'], isComparable: false },
];

/** The first query with a typo on a page. */
export const typoQuery = english('Whiplsh');

/** The rare words of a variant; of the real reviews, words that are in one of them. */
function rareQueries({ rare }: Variant): Query[] {
  const { en = [], de = [] } = rare;
  return [
    ...(en.length > 0 ? en : ['gambit', 'caricature', 'diamond', 'Carnegie']).map(english),
    ...(de.length > 0 ? de : ['Titelsong', 'Million']).map(german),
  ];
}

/** What is asked one after the other on one page. */
export function warmQueriesOf(variant: Variant): Query[] {
  return [...warmQueries, ...rareQueries(variant)];
}

/** What is asked second on pages of their own. */
export function furtherQueriesOf(variant: Variant): Query[] {
  const [first, second] = rareQueries(variant);
  return [...furtherQueries, ...(first && second ? [first, second] : [])];
}
