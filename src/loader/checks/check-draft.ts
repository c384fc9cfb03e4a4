import type { ReviewRecord } from '../../schema/review.ts';
import type { ReviewProblem } from './review-problem.ts';

/** Warns of a draft, which is not published. */
export function checkDraft({ draft }: ReviewRecord): ReviewProblem[] {
  if (!draft) return [];
  return [
    {
      path: ['draft'],
      message: 'This review is a draft: npm run dev shows it, but it is not published.',
      fix: 'when its record is complete, remove the field draft.',
      severity: 'warning',
    },
  ];
}
