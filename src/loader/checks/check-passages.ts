import { passageId } from '../../archive/reviews/anchor-ids.ts';
import { isPercentage, unitOf } from '../../archive/reviews/rating-scale.ts';
import { inTextOrder } from '../../archive/text/places.ts';
import { select } from '../../archive/text/resolve-selector.ts';
import { straighten } from '../../archive/text/typography.ts';
import { isCriticsOwn } from '../../archive/themes/voice.ts';
import type { Passage, PassageRecord } from '../../schema/passage.ts';
import type { ReviewRecord } from '../../schema/review.ts';
import { checkWholeWords } from './check-whole-words.ts';
import type { ReviewProblem } from './review-problem.ts';
import { selectorProblem } from './selector-messages.ts';

/** Whether a passage supports the rating: the rating quotes the same words. */
export function supportsRating({ rating }: ReviewRecord, { exact }: PassageRecord): boolean {
  return rating.basis !== 'none' && straighten(exact) === straighten(rating.passage);
}

/** Checks that the unit of the rating is in the words of the review: those of its passage. */
function checkUnit({ rating }: ReviewRecord): ReviewProblem[] {
  if (rating.basis === 'none' || isPercentage(rating)) return [];
  const unit = unitOf(rating);
  if (unit === undefined) return [];
  if (straighten(rating.passage).includes(straighten(unit))) return [];
  return [
    {
      path: ['rating', 'scale', 'unit'],
      message: `“${unit}” is not in the words of the rating's passage: ${rating.passage}`,
      fix: 'copy the unit from the review, and quote it in the passage. If the review names none, as with ★★★★, remove the unit.',
    },
  ];
}

/** Checks that exactly one passage supports the rating, if there is one. */
function checkRating(record: ReviewRecord, paragraphs: readonly string[]): ReviewProblem[] {
  if (record.rating.basis === 'none') return [];
  const count = record.passages.filter((passage) => supportsRating(record, passage)).length;
  if (count === 1) return [];
  const path = ['rating', 'passage'];
  if (count > 1) {
    return [
      {
        path,
        message: `${count} passages have the words of the rating's passage.`,
        fix: 'quote more of the words, both here and in one of the passages.',
      },
    ];
  }
  const selector = { exact: record.rating.passage };
  const result = select(selector, paragraphs);
  if ('failure' in result) {
    const { message } = selectorProblem(result.failure, selector, [], paragraphs);
    const fix =
      'copy the words exactly as the body has them, enough of them to occur only once, and use the same words in one of the passages.';
    return [{ path, message, fix }];
  }
  return [
    {
      path,
      message: "The words of the rating's passage are not one of the review's passages.",
      fix: 'add them to the passages, with the themes that they support and the stance, if they have any.',
    },
  ];
}

/** Checks that every passage supports something. */
function checkPurpose(record: ReviewRecord): ReviewProblem[] {
  return record.passages.flatMap((passage, index) => {
    const hasPurpose =
      passage.themes.length > 0 || passage.stance || supportsRating(record, passage);
    if (hasPurpose) return [];
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
  problems.push(
    ...checkPurpose(record),
    ...checkRating(record, paragraphs),
    ...checkUnit(record),
    ...checkIds(ids),
  );
  passages.sort((one, other) => inTextOrder(one.place, other.place));
  return { passages, problems };
}
