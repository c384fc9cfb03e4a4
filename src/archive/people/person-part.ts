import type { Mention } from '../../schema/mention.ts';
import { type Stance, stances } from '../../schema/passage.ts';
import type { Person } from '../../schema/person.ts';
import type { MentioningReview } from './people-entries.ts';
import {
  type CriticOnPerson,
  type PersonStatements,
  personStatements,
} from './person-statements.ts';

/** A review with mentions of a person that a page lists without quoting them. */
export interface ListedMentions extends MentioningReview {
  /** Those of its mentions, in the order of the text. */
  readonly listed: readonly Mention[];
}

/** What a part of a person's page shows: sentences, and other mentions by review. */
export interface PersonPart extends PersonStatements {
  readonly others: readonly ListedMentions[];
}

/** The most statements that a part quotes of all it has, if it does not quote them all. */
const maximumQuoted = 2;

/** How many critics a selection quotes at least, if need be with statements that judge nothing. */
const leastQuoted = 2;

const judges = ({ lead }: CriticOnPerson, stance: Stance) =>
  lead.passages.some((passage) => passage.stance === stance);

/**
 * Some critics’ judgements, in the given order: preferably those that name the person. Praise does not hide
 * reservations, nor reservations praise: if some critics have them, one of them is quoted.
 */
function selection(judgements: readonly CriticOnPerson[]): CriticOnPerson[] {
  const ranked = judgements.toSorted(
    (one, other) =>
      Number(other.lead.closeness === 'named') - Number(one.lead.closeness === 'named'),
  );
  const eachStance = stances.flatMap((stance) => ranked.find((each) => judges(each, stance)) ?? []);
  const chosen = [...new Set([...eachStance, ...ranked])].slice(0, maximumQuoted);
  return judgements.filter((each) => chosen.includes(each));
}

const leadOnly = (critic: CriticOnPerson): CriticOnPerson => ({ ...critic, more: [] });

/**
 * What a part of a person's page shows.
 *
 * @param reviews the reviews of the part, each with its mentions of the person
 * @param quotesAll whether to quote every mention. Otherwise a part with many statements leads with some
 *   of them, judgements first, and lists the other mentions.
 */
export function personPart(
  person: Person,
  reviews: readonly MentioningReview[],
  quotesAll: boolean,
): PersonPart {
  const all = personStatements(person, reviews);
  const critics = [...all.judgements, ...all.mentions];
  const count = critics.reduce((sum, { more }) => sum + 1 + more.length, 0);
  if (quotesAll || count <= maximumQuoted) return { ...all, others: [] };
  const judgements = selection(all.judgements).map(leadOnly);
  const missing = Math.max(0, leastQuoted - judgements.length);
  const mentions = all.mentions.slice(0, missing).map(leadOnly);
  const quoted = new Set(
    [...judgements, ...mentions].flatMap(({ lead }) => lead.pieces.map(({ mention }) => mention)),
  );
  const others = reviews.flatMap((each) => {
    const listed = each.mentions.filter((mention) => !quoted.has(mention));
    return listed.length > 0 ? [{ ...each, listed }] : [];
  });
  return { judgements, mentions, others };
}
