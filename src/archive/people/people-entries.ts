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

/** A person in the list of people, with the first of the reviews that mention the person. */
export interface PersonEntry {
  readonly person: Person;
  readonly reviews: readonly MentioningReview[];
  /** The number of further reviews that mention the person. The person's page lists them all. */
  readonly more: number;
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

/** The number of a person's mentions in all of these reviews. */
export function countMentions(reviews: readonly MentioningReview[]): number {
  return reviews.reduce((count, { mentions }) => count + mentions.length, 0);
}

/** Maximum number of reviews in an entry. */
const maximumReviews = 40;

/**
 * The pages of the list of people, sorted by the names under which they are filed. People whom no review
 * mentions are listed too. No entry is divided between pages.
 *
 * @param language the language that decides the alphabetical order
 * @param length the maximum number of lines on a page: one for each person, and one for each of the
 *   person's reviews. A page with a single entry may be longer.
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
  let page: PersonEntry[] = [];
  const pages = [page];
  let lines = 0;
  for (const person of sorted) {
    const all = mentioning.get(person.id) ?? [];
    const shown = all.slice(0, maximumReviews);
    lines += shown.length + 1;
    if (lines > length && page.length > 0) {
      page = [];
      pages.push(page);
      lines = shown.length + 1;
    }
    page.push({
      person,
      reviews: shown,
      more: all.length - shown.length,
      otherNames: attestedNames(person, all),
    });
  }
  return pages;
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
