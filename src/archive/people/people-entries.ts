import type { Mention } from '../../schema/mention.ts';
import type { Person } from '../../schema/person.ts';
import type { Review } from '../../schema/review.ts';
import { straighten } from '../text/typography.ts';
import { characterAfter } from '../text/word-boundaries.ts';
import { otherNames } from './other-names.ts';

/** A review that mentions a person. */
export interface MentioningReview {
  readonly review: Review;
  /** Its mentions of the person, in the order of the text. */
  readonly mentions: readonly Mention[];
}

/** A person in the list of people. */
export interface PersonEntry {
  readonly person: Person;
  /** The reviews that mention the person. */
  readonly reviews: readonly MentioningReview[];
  /** Other names that reviews use for the person, if they tell a reader something new. */
  readonly otherNames: readonly string[];
}

/** The reviews that mention each person, by the person's id, in the order of `reviews`. */
export function mentioningReviews(
  reviews: readonly Review[],
): ReadonlyMap<string, MentioningReview[]> {
  const byPerson = new Map<string, MentioningReview[]>();
  for (const review of reviews) {
    for (const [person, mentions] of Map.groupBy(review.mentions, (mention) => mention.person)) {
      const known = byPerson.get(person);
      if (known) known.push({ review, mentions });
      else byPerson.set(person, [{ review, mentions }]);
    }
  }
  return byPerson;
}

/** Up to how many mentions in the whole archive its pages on people show each of them. */
const maximumMentions = 500;

/**
 * Whether the list of people can name every mention, and the pages of people can quote them all. In a larger
 * archive, the list counts them, and the pages quote a selection.
 */
export function showsEveryMention(reviews: readonly Pick<Review, 'mentions'>[]): boolean {
  return countMentions(reviews) <= maximumMentions;
}

/** The other names that reviews use for a person, if they tell a reader something new. */
export function attestedNames(
  { name, variants }: Person,
  reviews: readonly MentioningReview[],
): string[] {
  const attested = new Set(
    reviews.flatMap(({ mentions }) => mentions.map(({ variant }) => variant)),
  );
  return otherNames(
    name,
    variants.filter((variant) => attested.has(straighten(variant))),
  );
}

/** The number of all mentions in these reviews. */
export function countMentions(
  reviews: readonly { readonly mentions: readonly Mention[] }[],
): number {
  return reviews.reduce((count, { mentions }) => count + mentions.length, 0);
}

/** The people, sorted by the names under which they are filed in a language. */
function sortPeople(people: readonly Person[], language: string): Person[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return people.toSorted(
    (one, other) => compare(one.filedAs, other.filedAs) || compare(one.id, other.id),
  );
}

/**
 * The list of people, sorted by the names under which they are filed. People whom no review mentions are
 * listed too.
 *
 * @param language the language that decides the alphabetical order
 */
export function peopleEntries(
  people: readonly Person[],
  reviews: readonly Review[],
  language: string,
): PersonEntry[] {
  const mentioning = mentioningReviews(reviews);
  return sortPeople(people, language).map((person) => {
    const own = mentioning.get(person.id) ?? [];
    return { person, reviews: own, otherNames: attestedNames(person, own) };
  });
}

/** The entries that are filed under one letter. */
export interface InitialEntries {
  readonly initial: string;
  readonly entries: readonly PersonEntry[];
}

/**
 * Groups sorted entries by initial letter. The language decides which letters count as the same: É is
 * filed under E, and Ö is filed under O in German, but not in Swedish.
 */
export function byInitial(entries: readonly PersonEntry[], language: string): InitialEntries[] {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base' });
  const groups: { initial: string; entries: PersonEntry[] }[] = [];
  for (const entry of entries) {
    const letter = characterAfter(entry.person.filedAs.toLocaleUpperCase(language), 0);
    const unaccented = characterAfter(letter.normalize('NFD'), 0);
    const initial = compare(unaccented, letter) === 0 ? unaccented : letter;
    const group = groups.at(-1);
    if (group?.initial === initial) group.entries.push(entry);
    else groups.push({ initial, entries: [entry] });
  }
  return groups;
}

/** Where the entries with an initial letter begin. */
export interface InitialPage {
  readonly initial: string;
  /** The number of the page, from 1. */
  readonly page: number;
}

/** Each initial letter of a list, with the first page that has it, in the order of the list. */
export function initialPages(
  pages: readonly (readonly PersonEntry[])[],
  language: string,
): InitialPage[] {
  const first = new Map<string, number>();
  for (const [index, entries] of pages.entries()) {
    for (const { initial } of byInitial(entries, language)) {
      if (!first.has(initial)) first.set(initial, index + 1);
    }
  }
  return [...first].map(([initial, page]) => ({ initial, page }));
}
