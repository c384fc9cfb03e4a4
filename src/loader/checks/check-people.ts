import {
  type FoundName,
  findMentions,
  type IdleDecision,
} from '../../archive/people/find-mentions.ts';
import type { KnownNames } from '../../archive/people/known-names.ts';
import { paragraphAt } from '../../archive/text/paragraphs.ts';
import type { BodyParagraph } from '../../markdown/remark-paragraphs.ts';
import { inDigits, limits } from '../../schema/limits.ts';
import { type Decision, type Mention, nobody } from '../../schema/mention.ts';
import type { ReviewRecord } from '../../schema/review.ts';
import { contentRoot } from '../content-folder.ts';
import { missingFile } from './check-references.ts';
import type { ReviewProblem } from './review-problem.ts';
import { placesInContext } from './selector-messages.ts';

/** The people of the archive. */
export interface KnownPeople {
  readonly ids: readonly string[];
  /** The preferred names of the people whose records could be read, by their ids. */
  readonly preferredNames: ReadonlyMap<string, string>;
  /** Their names, or undefined if not all of their records could be read. */
  readonly names: KnownNames | undefined;
}

/** Reports a name that several people share: one problem for all its mentions. */
function undecidedProblem(
  variant: string,
  mentions: readonly [FoundName, ...FoundName[]],
  body: readonly BodyParagraph[],
): ReviewProblem {
  const [{ place, candidates }] = mentions;
  const places = placesInContext(
    mentions.map((mention) => mention.place),
    body.map(({ text }) => text),
  );
  const people = candidates.join(' or ');
  return {
    path: ['people'],
    position: paragraphAt(body, place.paragraph).positionOf(place.start),
    message: `“${variant}” may be ${people}, and the record does not say which. The name occurs${places}`,
    fix: `add a decision to people: { exact: ${variant}, person: … }, with ${people}, or with ${nobody} if it is none of them. If the name means different people in different places, give a decision a prefix or suffix: the words directly before or after the name.`,
  };
}

/** Reports a decision without effect. */
function idleProblem(
  { exact, person }: Decision,
  index: number,
  why: IdleDecision['why'],
): ReviewProblem {
  const path = ['people', index];
  return why === 'not-mentioned'
    ? {
        path,
        message: `This decision has no effect: the review mentions nobody as “${exact}” in this context, or another decision already covers it.`,
        fix: `copy the name exactly as the text and ${contentRoot}/people have it, or remove the decision.`,
      }
    : {
        path,
        message: `“${exact}” is not a variant of the name of ${person}.`,
        fix: `correct the person, or add the variant to ${contentRoot}/people/${person}.yaml.`,
      };
}

/**
 * Finds the mentions of people in a review. If several people share a name, the record has to decide whom
 * it refers to; in a draft, that is a warning.
 *
 * @returns the mentions, complete only if there is no problem
 */
export function findPeople(
  { language, people: decisions, draft }: ReviewRecord,
  body: readonly BodyParagraph[],
  { ids, names }: KnownPeople,
): { mentions: Mention[]; problems: ReviewProblem[] } {
  const unknown = decisions.flatMap(({ person }, index): ReviewProblem[] =>
    person === nobody || ids.includes(person)
      ? []
      : [{ path: ['people', index, 'person'], ...missingFile(person, 'people', ids) }],
  );
  if (unknown.length > 0 || !names) return { mentions: [], problems: unknown };

  const paragraphs = body.map(({ text }) => text);
  const found = findMentions(paragraphs, language, names, decisions);
  const { mentions, undecided, idle } = found;
  if (found.isTooMany) {
    const message = `The text has more than ${inDigits(limits.mentions)} names of people.`;
    const fix =
      'check the text, and whether the variants of names are names: no review has so many.';
    return { mentions: [], problems: [{ message, fix }] };
  }
  const byVariant = Map.groupBy(undecided, ({ variant }) => variant);
  const reasons = new Map(idle.map(({ index, why }) => [index, why]));
  return {
    mentions,
    problems: [
      ...[...byVariant].flatMap(([variant, [first, ...others]]) =>
        first
          ? [
              {
                ...undecidedProblem(variant, [first, ...others], body),
                ...(draft ? { severity: 'warning' as const } : {}),
              },
            ]
          : [],
      ),
      ...decisions.flatMap((decision, index) => {
        const reason = reasons.get(index);
        return reason ? [idleProblem(decision, index, reason)] : [];
      }),
    ],
  };
}
