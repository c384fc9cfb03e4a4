import { remarkId } from '../../archive/reviews/anchor-ids.ts';
import { inTextOrder } from '../../archive/text/places.ts';
import { select } from '../../archive/text/resolve-selector.ts';
import type { Remark } from '../../schema/remark.ts';
import type { ReviewRecord } from '../../schema/review.ts';
import type { ReviewProblem } from './review-problem.ts';
import { selectorProblem } from './selector-messages.ts';

/**
 * Finds the words that the remarks of a record are about in its review.
 *
 * @returns the remarks in the order of the text, complete only if there is no problem
 */
export function findRemarks(
  { remarks: records }: ReviewRecord,
  paragraphs: readonly string[],
): { remarks: Remark[]; problems: ReviewProblem[] } {
  const problems: ReviewProblem[] = [];
  const firstWithId = new Map<string, number>();
  const remarks = records.flatMap((remark, index) => {
    const path = ['remarks', index];
    const result = select(remark, paragraphs);
    if ('failure' in result) {
      problems.push(selectorProblem(result.failure, remark, path, paragraphs, 'remarks'));
      return [];
    }
    const id = remarkId(result.place, paragraphs);
    const first = firstWithId.get(id);
    if (first !== undefined) {
      problems.push({
        path,
        message: `This remark is about the same words as remark ${first + 1} of the record.`,
        fix: 'merge the two into one remark, or quote other words.',
      });
      return [];
    }
    firstWithId.set(id, index);
    return [{ ...remark, id, place: result.place }];
  });
  remarks.sort((one, other) => inTextOrder(one.place, other.place));
  return { remarks, problems };
}
