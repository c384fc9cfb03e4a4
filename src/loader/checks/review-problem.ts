import type { Position } from '../../archive/text/position.ts';
import type { Problem } from '../problem.ts';

/** A problem of a review: in a field of its record, at a position of its body, or both. */
export type ReviewProblem = Pick<Problem, 'message' | 'fix' | 'severity'> & {
  readonly path?: readonly (string | number)[];
  readonly position?: Position;
};
