import { type Decision, type Mention, nobody } from '../schema/mention.ts';
import type { Person } from '../schema/person.ts';
import type { Place } from '../schema/place.ts';
import { mentionId } from './anchor-id.ts';
import { occurrences } from './occurrences.ts';
import { wordsAt } from './places.ts';
import { selectAll } from './selector.ts';
import { straighten } from './typography.ts';

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

const partOfWord = /[\p{L}\p{N}\p{M}]/u;

/** A name found in a text, with all the persons who have it. */
interface Found {
  readonly place: Place;
  readonly variant: string;
  readonly candidates: readonly string[];
}

/** A mention that has not been decided. */
export interface Undecided {
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

/** The end of a name that begins at a place, its genitive included, or undefined within a longer word. */
function endOfName(text: string, end: number, genitive: string): number | undefined {
  const ends = genitive === '' ? [end] : [end, end + genitive.length];
  return ends.find(
    (at) =>
      text.slice(end, at) === (at === end ? '' : genitive) && !partOfWord.test(text.charAt(at)),
  );
}

/** Every name of a person in a paragraph, the longest first, and none within another. */
function namesIn(
  paragraph: number,
  text: string,
  variants: ReadonlyMap<string, readonly string[]>,
  genitive: string,
): Found[] {
  const plain = straighten(text);
  const found: Found[] = [];
  for (const [variant, candidates] of variants) {
    for (const start of occurrences(plain, straighten(variant))) {
      const end = endOfName(text, start + variant.length, genitive);
      if (end === undefined || partOfWord.test(text.charAt(start - 1))) continue;
      const isTaken = found.some(({ place }) => place.start < end && start < place.end);
      if (!isTaken) found.push({ place: { paragraph, start, end }, variant, candidates });
    }
  }
  return found.sort((one, other) => one.place.start - other.place.start);
}

/** All variants with the persons who have them, the longest first. */
function variantsOf(people: readonly Person[]): Map<string, string[]> {
  const variants = new Map<string, string[]>();
  for (const { id, variants: names } of people) {
    for (const name of names) variants.set(name, [...(variants.get(name) ?? []), id]);
  }
  return new Map([...variants].sort(([one], [other]) => other.length - one.length));
}

/**
 * Finds every mention of a person in a review: a variant of a name as a whole word, the longest first,
 * in any case that its language has for names. Where more than one person has the name, a decision of
 * the record says who is meant; one with a context counts more than one without.
 *
 * @param paragraphs the text, a string a paragraph
 * @param language the language of the text, as a BCP 47 tag
 * @returns the mentions in the order of the text; what is undecided; and decisions that decide nothing
 */
export function findMentions(
  paragraphs: readonly string[],
  language: string,
  people: readonly Person[],
  decisions: readonly Decision[],
): { mentions: Mention[]; undecided: Undecided[]; idle: IdleDecision[] } {
  const variants = variantsOf(people);
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
  const undecided: Undecided[] = [];
  const found = paragraphs.flatMap((text, index) => namesIn(index + 1, text, variants, genitive));
  for (const { place, variant, candidates } of found) {
    const names = [variant, wordsAt(place, paragraphs)].map(straighten);
    const decision = decided.find(
      ({ exact, places }) =>
        names.includes(straighten(exact)) &&
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
