import { type Decision, type Mention, nobody } from '../../schema/mention.ts';
import type { Person } from '../../schema/person.ts';
import type { Place } from '../../schema/place.ts';
import { mentionId } from '../reviews/anchor-ids.ts';
import { wordsAt } from '../text/places.ts';
import { selectAll } from '../text/resolve-selector.ts';
import { straighten } from '../text/typography.ts';
import { isWithinWord } from '../text/word-boundaries.ts';

/** The letters that a name may end in more, as a genitive without an apostrophe: Fletchers Band. */
const genitives: Readonly<Record<string, string>> = {
  da: 's',
  de: 's',
  nb: 's',
  nl: 's',
  nn: 's',
  no: 's',
  sv: 's',
};

/** A name found in a text. */
export interface FoundName {
  readonly place: Place;
  readonly variant: string;
  /** The persons who have the name, by id. */
  readonly candidates: readonly string[];
}

/** A decision that decides nothing, by its place in the record's list, from 0, and why. */
export interface IdleDecision {
  readonly index: number;
  readonly why: 'not-mentioned' | 'not-a-variant';
}

/** All names of persons, quotation marks straight, with those who have them, by their first letters. */
export type KnownNames = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** Makes the index of all names: once for an archive, however many reviews are searched for them. */
export function knownNames(people: readonly Person[]): KnownNames {
  const index = new Map<string, Map<string, string[]>>();
  for (const { id, variants } of people) {
    for (const variant of variants.map(straighten)) {
      const key = variant.charAt(0);
      const names = index.get(key) ?? new Map<string, string[]>();
      names.set(variant, [...(names.get(variant) ?? []), id]);
      index.set(key, names);
    }
  }
  return index;
}

/** The end of a name that ends at a place, its genitive included, or undefined within a longer word. */
function endOfName(text: string, end: number, genitive: string): number | undefined {
  if (!isWithinWord(text, end)) return end;
  const longer = end + genitive.length;
  return text.slice(end, longer) === genitive && !isWithinWord(text, longer) ? longer : undefined;
}

/** Every name of a person in a paragraph, the longest first, and none within another. */
function namesIn(
  paragraph: number,
  text: string,
  names: KnownNames,
  genitive: string,
): FoundName[] {
  const plain = straighten(text);
  const matches: FoundName[] = [];
  for (let start = 0; start < plain.length; start += 1) {
    const variants = names.get(plain.charAt(start));
    if (!variants || isWithinWord(plain, start)) continue;
    for (const [variant, candidates] of variants) {
      if (!plain.startsWith(variant, start)) continue;
      const end = endOfName(plain, start + variant.length, genitive);
      if (end !== undefined)
        matches.push({ place: { paragraph, start, end }, variant, candidates });
    }
  }
  const found: FoundName[] = [];
  matches.sort((one, other) => other.variant.length - one.variant.length);
  for (const match of matches) {
    const { start, end } = match.place;
    const isTaken = found.some(({ place }) => place.start < end && start < place.end);
    if (!isTaken) found.push(match);
  }
  return found.sort((one, other) => one.place.start - other.place.start);
}

/**
 * Finds every mention of a person in a review: a variant of a name as a whole word, the longest first,
 * in any case that its language has for names. Where more than one person has the name, a decision of
 * the record says who is meant; one with a context counts more than one without.
 *
 * @param paragraphs the text, a string a paragraph
 * @param language the language of the text, as a BCP 47 tag
 * @param names the names of all persons
 * @returns the mentions in the order of the text; what is undecided; and decisions that decide nothing
 */
export function findMentions(
  paragraphs: readonly string[],
  language: string,
  names: KnownNames,
  decisions: readonly Decision[],
): { mentions: Mention[]; undecided: FoundName[]; idle: IdleDecision[] } {
  const genitive = genitives[new Intl.Locale(language).language] ?? '';
  const decided = decisions.map((decision, index) => ({
    index,
    ...decision,
    hasContext: decision.prefix !== undefined || decision.suffix !== undefined,
    places: selectAll(decision, paragraphs),
  }));
  decided.sort((one, other) => Number(other.hasContext) - Number(one.hasContext));
  const idle = new Map<number, IdleDecision['why']>(
    decided.map(({ index }) => [index, 'not-mentioned']),
  );
  const mentions: Mention[] = [];
  const undecided: FoundName[] = [];
  const found = paragraphs.flatMap((text, index) => namesIn(index + 1, text, names, genitive));
  for (const { place, variant, candidates } of found) {
    const forms = [variant, straighten(wordsAt(place, paragraphs))];
    const decision = decided.find(
      ({ exact, places }) =>
        forms.includes(straighten(exact)) &&
        places.some((each) => each.paragraph === place.paragraph && each.start === place.start),
    );
    const isVariant = decision?.person === nobody || candidates.includes(decision?.person ?? '');
    if (decision && !isVariant) idle.set(decision.index, 'not-a-variant');
    else if (decision) idle.delete(decision.index);
    const person = decision?.person ?? (candidates.length === 1 ? candidates[0] : undefined);
    if (person === undefined) undecided.push({ place, variant, candidates });
    else if (person !== nobody) {
      mentions.push({ id: mentionId(place, paragraphs), person, variant, place });
    }
  }
  return { mentions, undecided, idle: [...idle].map(([index, why]) => ({ index, why })) };
}
