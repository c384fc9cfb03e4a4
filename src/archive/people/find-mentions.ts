import { limits } from '../../schema/limits.ts';
import { type Decision, type Mention, nobody } from '../../schema/mention.ts';
import type { Place } from '../../schema/place.ts';
import { mentionId } from '../reviews/anchor-ids.ts';
import { wordsAt } from '../text/places.ts';
import { primaryLanguage } from '../text/primary-language.ts';
import { selectAll } from '../text/resolve-selector.ts';
import { straighten } from '../text/typography.ts';
import { isWithinWord } from '../text/word-boundaries.ts';
import { type KnownNames, namesAt } from './known-names.ts';

/** Genitive endings without an apostrophe: Fletchers Band. Languages without an entry have none. */
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
  /** The ids of the people who have this name. */
  readonly candidates: readonly string[];
}

/** A decision without effect, by its index in the record's list, from 0, and why. */
export interface IdleDecision {
  readonly index: number;
  readonly why: 'not-mentioned' | 'not-a-variant';
}

/** The end of a name, with its genitive ending, or undefined if it is part of a longer word. */
function endOfName(text: string, end: number, genitive: string | undefined): number | undefined {
  if (!isWithinWord(text, end)) return end;
  if (genitive === undefined || !text.startsWith(genitive, end)) return undefined;
  const genitiveEnd = end + genitive.length;
  return isWithinWord(text, genitiveEnd) ? undefined : genitiveEnd;
}

/** Every name in a paragraph. Names may overlap. */
function allNamesIn(
  paragraph: number,
  text: string,
  names: KnownNames,
  genitive: string | undefined,
): FoundName[] {
  const found: FoundName[] = [];
  for (let start = 0; start < text.length; start += 1) {
    if (!names.has(text.charAt(start)) || isWithinWord(text, start)) continue;
    for (const [variant, candidates] of namesAt(text, start, names)) {
      const end = endOfName(text, start + variant.length, genitive);
      if (end !== undefined) found.push({ place: { paragraph, start, end }, variant, candidates });
    }
  }
  return found;
}

/** The names in a paragraph, in order. If names overlap, only the longest counts. */
function namesIn(
  paragraph: number,
  text: string,
  names: KnownNames,
  genitive: string | undefined,
): FoundName[] {
  const longestFirst = allNamesIn(paragraph, straighten(text), names, genitive).sort(
    (one, other) => other.variant.length - one.variant.length,
  );
  const found: FoundName[] = [];
  for (const name of longestFirst) {
    const { start, end } = name.place;
    const overlaps = found.some(({ place }) => place.start < end && start < place.end);
    if (!overlaps) found.push(name);
  }
  return found.sort((one, other) => one.place.start - other.place.start);
}

/** A decision, its index in the record's list, and its rank among all, both from 0. */
interface RankedDecision {
  readonly index: number;
  readonly rank: number;
  readonly decision: Decision;
}

const placeKey = ({ paragraph, start }: Place, name: string) => `${paragraph} ${start} ${name}`;

/**
 * The decisions of a record by the places of names that they select. Of several, the first with a prefix or suffix
 * counts.
 */
function locateDecisions(
  decisions: readonly Decision[],
  paragraphs: readonly string[],
): ReadonlyMap<string, RankedDecision> {
  const hasContext = ({ prefix, suffix }: Decision) => prefix !== undefined || suffix !== undefined;
  const byPlace = new Map<string, RankedDecision>();
  const sorted = decisions
    .map((decision, index) => ({ index, decision }))
    .sort((one, other) => Number(hasContext(other.decision)) - Number(hasContext(one.decision)));
  for (const [rank, { decision, index }] of sorted.entries()) {
    const name = straighten(decision.exact);
    for (const place of selectAll(decision, paragraphs)) {
      const key = placeKey(place, name);
      if (!byPlace.has(key)) byPlace.set(key, { index, rank, decision });
    }
  }
  return byPlace;
}

/**
 * Finds every mention of a person in a review: a variant of a name as whole words, also in the genitive.
 * If several people have the name, a decision in the record has to choose one of them or nobody. Decisions
 * with a prefix or suffix take precedence.
 *
 * @param paragraphs the text, one string per paragraph
 * @param language the language of the text, as a BCP 47 tag
 * @returns the mentions in the order of the text, the names that need a decision, and the decisions
 *   without effect; or that there are more names than in any real review
 */
export function findMentions(
  paragraphs: readonly string[],
  language: string,
  names: KnownNames,
  decisions: readonly Decision[],
): { mentions: Mention[]; undecided: FoundName[]; idle: IdleDecision[]; isTooMany: boolean } {
  const genitive = genitives[primaryLanguage(language)];
  const all = paragraphs.flatMap((text, at) => namesIn(at + 1, text, names, genitive));
  if (all.length > limits.mentions) {
    return { mentions: [], undecided: [], idle: [], isTooMany: true };
  }
  const located = locateDecisions(decisions, paragraphs);
  const idle = new Map<number, IdleDecision['why']>(
    decisions.map((_, index) => [index, 'not-mentioned']),
  );
  const mentions: Mention[] = [];
  const undecided: FoundName[] = [];
  for (const found of all) {
    const { place, variant, candidates } = found;
    // A decision may name the variant, or the words of the text, which add an ending in the genitive.
    const [decided] = [variant, straighten(wordsAt(place, paragraphs))]
      .flatMap((name) => located.get(placeKey(place, name)) ?? [])
      .sort((one, other) => one.rank - other.rank);
    if (!decided && candidates.length > 1) {
      undecided.push(found);
      continue;
    }
    const chosen = decided ? [decided.decision.person] : candidates;
    const isPossible = chosen.every((person) => person === nobody || candidates.includes(person));
    if (decided && isPossible) idle.delete(decided.index);
    else if (decided) idle.set(decided.index, 'not-a-variant');
    for (const person of chosen) {
      if (person !== nobody)
        mentions.push({ id: mentionId(place, paragraphs), person, variant, place });
    }
  }
  return {
    mentions,
    undecided,
    idle: [...idle].map(([index, why]) => ({ index, why })),
    isTooMany: false,
  };
}
