import type { Problem } from '../problem.ts';

/** A problem of a review, at a field of its record, or at a line of its body, from 1, or both. */
export type ReviewProblem = Pick<Problem, 'message' | 'fix'> & {
  readonly path?: readonly (string | number)[];
  readonly line?: number;
};
