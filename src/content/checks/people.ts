import { findMentions, type NameIndex } from '../../archive/mentions.ts';
import { wordsAt } from '../../archive/places.ts';
import type { BodyParagraph } from '../../markdown/paragraphs.ts';
import { type Mention, nobody } from '../../schema/mention.ts';
import type { ReviewRecord } from '../../schema/review.ts';
import { suggestion } from '../nearest.ts';
import type { ReviewProblem } from './review-problem.ts';

/** The persons of the authority file, as a review is searched for them. */
export interface KnownPeople {
  readonly ids: readonly string[];
  readonly names: NameIndex;
}

/**
 * Finds the mentions of persons in a review, and checks that each is decided: a name that more than one
 * person has needs a decision in the record.
 *
 * @param known the authority file
 */
export function findPeople(
  { language, people: decisions }: ReviewRecord,
  body: readonly BodyParagraph[],
  { ids, names }: KnownPeople,
): { mentions: Mention[]; problems: ReviewProblem[] } {
  const unknown = decisions.flatMap(({ person }, index) =>
    person === nobody || ids.includes(person)
      ? []
      : [
          {
            path: ['people', index, 'person'],
            wrong: `There is no file content/people/${person}.yaml.`,
            mend: `correct the name, or add the file; ${suggestion(person, ids)}`,
          },
        ],
  );
  if (unknown.length > 0) return { mentions: [], problems: unknown };

  const paragraphs = body.map(({ text }) => text);
  const { mentions, undecided, idle } = findMentions(paragraphs, language, names, decisions);
  const undecidedOnce = undecided.filter(
    ({ variant }, index) => undecided.findIndex((other) => other.variant === variant) === index,
  );
  const problems: ReviewProblem[] = undecidedOnce.map(({ place, variant, candidates }) => ({
    path: ['people'],
    line: body[place.paragraph - 1]?.line ?? 1,
    wrong: `It is not decided who is meant by ${wordsAt(place, paragraphs)} in paragraph ${place.paragraph}: ${candidates.join(' or ')}.`,
    mend: `record it under people, as { exact: ${variant}, person: ${candidates[0] ?? nobody} }, with a prefix or suffix where not every ${variant} is the same; person: ${nobody} says that none of them is meant.`,
  }));
  for (const { index, why } of idle) {
    const { exact = '', person = '' } = decisions[index] ?? {};
    problems.push({
      path: ['people', index],
      wrong:
        why === 'not-mentioned'
          ? `This decides nothing: the review has no such mention of a person as ${exact}, with this context, that is not decided already.`
          : `${exact} is no variant of the name of ${person}.`,
      mend:
        why === 'not-mentioned'
          ? 'quote a name exactly as it stands in the text and in content/people, or take the decision out.'
          : `correct it, or add the variant to content/people/${person}.yaml.`,
    });
  }
  return { mentions, problems };
}
