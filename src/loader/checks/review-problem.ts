import type { Problem } from '../problem.ts';

/** A problem of a review: in a field of its record, on a line of its body (from 1), or both. */
export type ReviewProblem = Pick<Problem, 'message' | 'fix'> & {
  readonly path?: readonly (string | number)[];
  readonly line?: number;
};
