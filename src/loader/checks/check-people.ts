import { findMentions, type KnownNames } from '../../archive/people/find-mentions.ts';
import type { BodyParagraph } from '../../markdown/remark-paragraphs.ts';
import { type Mention, nobody } from '../../schema/mention.ts';
import type { ReviewRecord } from '../../schema/review.ts';
import { suggestion } from '../suggestion.ts';
import type { ReviewProblem } from './review-problem.ts';
import { placesInContext } from './selector-messages.ts';

/** The persons of the authority file, as a review is searched for them. */
export interface KnownPeople {
  readonly ids: readonly string[];
  /** Their names, or undefined where not all of their records could be read. */
  readonly names: KnownNames | undefined;
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
            message: `There is no file content/people/${person}.yaml.`,
            fix: `correct the name, or add the file; ${suggestion(person, ids)}`,
          },
        ],
  );
  if (unknown.length > 0 || !names) return { mentions: [], problems: unknown };

  const paragraphs = body.map(({ text }) => text);
  const { mentions, undecided, idle } = findMentions(paragraphs, language, names, decisions);
  const problems: ReviewProblem[] = [...Map.groupBy(undecided, ({ variant }) => variant)].map(
    ([variant, names]) => {
      const places = names.map(({ place }) => place);
      const candidates = names[0]?.candidates.join(' or ') ?? nobody;
      return {
        path: ['people'],
        line: body[(places[0]?.paragraph ?? 1) - 1]?.line ?? 1,
        message: `It is not decided who is meant by ${variant}: ${candidates}. It stands${placesInContext(places, paragraphs)}`,
        fix: `say under people who it is, as { exact: ${variant}, person: … }, with the person's file name: ${candidates}; or ${nobody}, for none of them. Where not every ${variant} is the same, add to one of them as prefix or suffix what stands directly before or after it.`,
      };
    },
  );
  for (const { index, why } of idle) {
    const { exact = '', person = '' } = decisions[index] ?? {};
    problems.push({
      path: ['people', index],
      message:
        why === 'not-mentioned'
          ? `This decides nothing: the review has no such mention of a person as ${exact}, with this context, that is not decided already.`
          : `${exact} is no variant of the name of ${person}.`,
      fix:
        why === 'not-mentioned'
          ? 'quote a name exactly as it stands in the text and in content/people, or take the decision out.'
          : `correct it, or add the variant to content/people/${person}.yaml.`,
    });
  }
  return { mentions, problems };
}
