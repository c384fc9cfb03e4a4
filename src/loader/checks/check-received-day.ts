import type { ReviewRecord } from '../../schema/review.ts';
import type { ReviewProblem } from './review-problem.ts';

/** Warns of a review that does not say when the archive received it: feeds leave it out. */
export function checkReceivedDay({ received, draft }: ReviewRecord): ReviewProblem[] {
  if (received !== undefined || draft) return [];
  return [
    {
      path: ['received'],
      message:
        'No feed has this review, because its record does not say when the archive received the text.',
      fix: 'write the day of receipt, such as received: 2026-11-20, or leave it out if nobody knows it.',
      severity: 'warning',
    },
  ];
}
