import type { Mention } from '../../schema/mention.ts';
import type { Person } from '../../schema/person.ts';
import type { Review } from '../../schema/review.ts';
import { straighten } from '../text/typography.ts';

/** A review that mentions a person. */
export interface Mentioning {
  readonly review: Review;
  /** Its mentions of the person, in the order of the text. */
  readonly mentions: readonly Mention[];
}

/** A person with the first of the reviews that mention it. */
export interface PersonEntry {
  readonly person: Person;
  readonly reviews: readonly Mentioning[];
  /** How many more reviews mention it: its own page has them all. */
  readonly more: number;
  /** The names, beside the preferred one, under which reviews mention it. */
  readonly variants: readonly string[];
}

/** The reviews that mention each person, by its id, in the order in which they are given. */
export function mentioningReviews(reviews: readonly Review[]): ReadonlyMap<string, Mentioning[]> {
  const byPerson = new Map<string, Mentioning[]>();
  for (const review of reviews) {
    for (const [person, mentions] of Map.groupBy(review.mentions, (mention) => mention.person)) {
      const known = byPerson.get(person);
      if (known) known.push({ review, mentions });
      else byPerson.set(person, [{ review, mentions }]);
    }
  }
  return byPerson;
}

/** The names under which some reviews mention a person, but for the preferred one, in its record's order. */
export function attestedVariants(
  { name, variants }: Person,
  reviews: readonly Mentioning[],
): string[] {
  const attested = new Set(
    reviews.flatMap(({ mentions }) => mentions.map(({ variant }) => variant)),
  );
  return variants.filter((variant) => variant !== name && attested.has(straighten(variant)));
}

/** How many mentions there are in some reviews of a person. */
export function countMentions(reviews: readonly Mentioning[]): number {
  return reviews.reduce((count, { mentions }) => count + mentions.length, 0);
}

/** How many reviews an entry of the index names at most. */
const named = 40;

/**
 * The index of persons, as in the back of a book: in the order of the names as they are filed, cut into
 * pages between its entries.
 *
 * @param language the language in whose order the names are
 * @param length how many lines a page has, about: one for a name, one for each review below it
 */
export function peoplePages(
  people: readonly Person[],
  reviews: readonly Review[],
  language: string,
  length: number,
): PersonEntry[][] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sorted = people.toSorted(
    (one, other) => compare(one.filedAs, other.filedAs) || compare(one.id, other.id),
  );
  const mentioning = mentioningReviews(reviews);
  const pages: PersonEntry[][] = [[]];
  let lines = 0;
  for (const person of sorted) {
    const own = mentioning.get(person.id) ?? [];
    const shown = own.slice(0, named);
    lines += shown.length + 1;
    if (lines > length && pages.at(-1)?.length !== 0) {
      pages.push([]);
      lines = shown.length + 1;
    }
    const variants = attestedVariants(person, own);
    pages.at(-1)?.push({ person, reviews: shown, more: own.length - shown.length, variants });
  }
  return pages;
}

/** Entries of the index that are filed under one letter. */
export interface InitialEntries {
  readonly initial: string;
  readonly entries: readonly PersonEntry[];
}

/**
 * Puts entries under the letters with which they are filed. What is an accent to a language and what a
 * letter of its own is the language's to say: É is under E, and Ö under O in German, but not in Swedish.
 */
export function byInitial(entries: readonly PersonEntry[], language: string): InitialEntries[] {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base' });
  const groups: { initial: string; entries: PersonEntry[] }[] = [];
  for (const entry of entries) {
    const [own = ''] = entry.person.filedAs.toLocaleUpperCase(language);
    const [plain = ''] = own.normalize('NFD');
    const initial = compare(plain, own) === 0 ? plain : own;
    const group = groups.at(-1);
    if (group?.initial === initial) group.entries.push(entry);
    else groups.push({ initial, entries: [entry] });
  }
  return groups;
}
