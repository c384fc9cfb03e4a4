import type { Mention } from '../../schema/mention.ts';
import type { Person } from '../../schema/person.ts';
import type { Review } from '../../schema/review.ts';
import { leadOf } from '../themes/critics-statements.ts';
import { type MentionStatement, mentionStatements } from './mention-statements.ts';
import type { MentioningReview } from './people-entries.ts';

/** What one critic says about a person. */
export interface CriticOnPerson {
  readonly review: Review;
  /** All mentions of the person in the review. */
  readonly mentions: readonly Mention[];
  /** The statement to show first. */
  readonly lead: MentionStatement;
  /** The others, in the order of the text. */
  readonly more: readonly MentionStatement[];
}

/** What critics say about a person, by critic. */
export interface PersonStatements {
  /** Statements that judge a film in which the person has a role. */
  readonly judgements: readonly CriticOnPerson[];
  /** All others. */
  readonly mentions: readonly CriticOnPerson[];
}

/** The themes with regard to which most statements judge the person: an actor's acting, a composer's music. */
function mainThemes(statements: readonly MentionStatement[]): ReadonlySet<string> {
  const named = statements.filter(({ closeness }) => closeness === 'named');
  const themes = named.flatMap(({ passages }) => [
    ...new Set(passages.flatMap((each) => each.themes)),
  ]);
  const counts = [...Map.groupBy(themes, (theme) => theme)].map(([theme, all]) => ({
    theme,
    count: all.length,
  }));
  const most = Math.max(0, ...counts.map(({ count }) => count));
  return new Set(counts.filter(({ count }) => count === most).map(({ theme }) => theme));
}

/** The statement to show first: preferably one that names the person and is on one of the main themes. */
function firstOf(
  statements: readonly MentionStatement[],
  main: ReadonlySet<string>,
): MentionStatement | undefined {
  const named = statements.filter(({ closeness }) => closeness === 'named');
  const onMain = named.filter(({ passages }) =>
    passages.some(({ themes }) => themes.some((theme) => main.has(theme))),
  );
  const preferred = [onMain, named, statements].find(({ length }) => length > 0);
  return leadOf(preferred ?? []);
}

/**
 * What critics say about a person in whole sentences, by critic: judgements first, then all other mentions.
 *
 * @param reviews the reviews to quote, each with its mentions of the person
 */
export function personStatements(
  { roles = [] }: Person,
  reviews: readonly MentioningReview[],
): PersonStatements {
  const all = reviews.map((mentioning) => {
    const { review, mentions } = mentioning;
    const hasRole = roles.some(({ film }) => film === review.film);
    const statements = mentionStatements(review, mentions);
    const judging = statements.filter(({ closeness }) => hasRole && closeness !== 'none');
    return { mentioning, judging, others: statements.filter((each) => !judging.includes(each)) };
  });
  const main = mainThemes(all.flatMap(({ judging }) => judging));
  const saying = (
    mentioning: MentioningReview,
    statements: readonly MentionStatement[],
    lead: MentionStatement | undefined,
  ): CriticOnPerson[] =>
    lead ? [{ ...mentioning, lead, more: statements.filter((each) => each !== lead) }] : [];
  return {
    judgements: all.flatMap(({ mentioning, judging }) =>
      saying(mentioning, judging, firstOf(judging, main)),
    ),
    mentions: all.flatMap(({ mentioning, others }) => saying(mentioning, others, others[0])),
  };
}
