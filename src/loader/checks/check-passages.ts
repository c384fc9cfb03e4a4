import { passageId } from '../../archive/reviews/anchor-ids.ts';
import { inTextOrder } from '../../archive/text/places.ts';
import { select } from '../../archive/text/resolve-selector.ts';
import { isCriticsOwn } from '../../archive/themes/voice.ts';
import type { Passage } from '../../schema/passage.ts';
import type { ReviewRecord } from '../../schema/review.ts';
import { checkRating, isIdle, passageMeant, supportsRating } from './check-rating.ts';
import { checkWholeWords } from './check-whole-words.ts';
import type { ReviewProblem } from './review-problem.ts';
import { selectorProblem } from './selector-messages.ts';

/** Checks that every passage supports something. */
function checkPurpose(record: ReviewRecord): ReviewProblem[] {
  const meant = passageMeant(record);
  return record.passages.flatMap((passage, index) => {
    if (passage === meant || !isIdle(record, passage)) return [];
    // Only the critic's own words can have a stance.
    const supported = isCriticsOwn(passage) ? 'themes or the stance' : 'themes';
    return [
      {
        path: ['passages', index],
        message:
          "This passage supports nothing: it has no theme, no stance and is not the rating's passage.",
        fix: `add the ${supported} that it supports, or remove the passage.`,
      },
    ];
  });
}

/** Finds passages that share an id because they have the same words, or because the record says so. */
function checkIds(ids: readonly (string | undefined)[]): ReviewProblem[] {
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    if (id === undefined || first === index) return [];
    return [
      {
        path: ['passages', index],
        message: `This passage has the same words, or the same id, as passage ${first + 1} of the record.`,
        fix: 'merge the two into one passage with the themes of both, or quote other words.',
      },
    ];
  });
}

/**
 * Finds the passages of a record in its review, and checks them and the rating's passage.
 *
 * @param preferredNames the names of people, by their ids
 * @returns the passages in the order of the text, complete only if there is no problem
 */
export function findPassages(
  record: ReviewRecord,
  paragraphs: readonly string[],
  preferredNames: ReadonlyMap<string, string>,
): { passages: Passage[]; problems: ReviewProblem[] } {
  const problems: ReviewProblem[] = [];
  const ids: (string | undefined)[] = [];
  const passages = record.passages.flatMap((passage, index) => {
    const result = select(passage, paragraphs);
    if ('failure' in result) {
      ids.push(undefined);
      problems.push(selectorProblem(result.failure, passage, ['passages', index], paragraphs));
      return [];
    }
    problems.push(
      ...checkWholeWords('passage', result.place, paragraphs, ['passages', index, 'exact']),
    );
    const id = passage.id ?? passageId(result.place, paragraphs);
    ids.push(id);
    const { speaker, ...rest } = passage;
    const name = speaker === undefined ? undefined : preferredNames.get(speaker);
    return [
      {
        ...rest,
        id,
        place: result.place,
        supportsRating: supportsRating(record, passage),
        ...(speaker !== undefined && name !== undefined ? { speaker: { id: speaker, name } } : {}),
      },
    ];
  });
  problems.push(...checkPurpose(record), ...checkRating(record, paragraphs), ...checkIds(ids));
  passages.sort((one, other) => inTextOrder(one.place, other.place));
  return { passages, problems };
}
