import { isPercentage, unitOf } from '../../archive/reviews/rating-scale.ts';
import { select } from '../../archive/text/resolve-selector.ts';
import { straighten } from '../../archive/text/typography.ts';
import type { PassageRecord } from '../../schema/passage.ts';
import type { ReviewRecord } from '../../schema/review.ts';
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

/** Whether a passage supports nothing: no theme, no judgement and not the rating. */
export const isIdle = (record: ReviewRecord, passage: PassageRecord) =>
  passage.themes.length === 0 && !passage.stance && !supportsRating(record, passage);

/** The passage that was probably meant to support the rating: the only one that supports nothing. */
export function passageMeant(record: ReviewRecord): PassageRecord | undefined {
  if (record.rating.basis === 'none') return undefined;
  if (record.passages.some((passage) => supportsRating(record, passage))) return undefined;
  const [idle, ...others] = record.passages.filter((passage) => isIdle(record, passage));
  return others.length === 0 ? idle : undefined;
}

/** Checks that exactly one passage supports the rating, if there is one. */
function checkPassage(record: ReviewRecord, paragraphs: readonly string[]): ReviewProblem[] {
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
  const meant = passageMeant(record);
  if (meant) {
    return [
      {
        path,
        message: `The words of the rating's passage are not those of the passage that is there for it: ${meant.exact}`,
        fix: 'write the same words in both, exactly as the body has them.',
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

/** Checks what the record says about the words of the rating. */
export function checkRating(record: ReviewRecord, paragraphs: readonly string[]): ReviewProblem[] {
  return [...checkPassage(record, paragraphs), ...checkUnit(record)];
}
