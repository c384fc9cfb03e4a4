import type { Review } from '../../schema/review.ts';
import type { Shape } from './shape.ts';
import type { Statement } from './statements.ts';

/** What one critic says in statements of one shape. */
export interface CriticsStatements {
  readonly review: Review;
  /** The statement that stands best alone. */
  readonly lead: Statement;
  /** The others, in the order of the text. */
  readonly more: readonly Statement[];
}

/** Whether a statement has words beside its passages. */
function hasOtherWords({ pieces }: Statement): boolean {
  return pieces.some(({ words, passage }) => passage === undefined && /[\p{L}\p{N}]/u.test(words));
}

function lengthOf({ pieces }: Statement): number {
  return pieces.reduce((sum, { words }) => sum + words.length, 0);
}

/**
 * The statement that stands best alone: preferably one that consists of passages, and of several such
 * statements the shortest. Undefined if there are no statements.
 */
export function leadOf(statements: readonly Statement[]): Statement | undefined {
  const [lead] = statements.toSorted(
    (one, other) =>
      Number(hasOtherWords(one)) - Number(hasOtherWords(other)) || lengthOf(one) - lengthOf(other),
  );
  return lead;
}

/**
 * The statements of one shape by critic, in the order of the reviews. Reviews without such statements are
 * left out.
 *
 * @param statementsOf the statements of a review, in the order of its text
 */
export function criticsStatements(
  shape: Shape,
  reviews: readonly Review[],
  statementsOf: (review: Review) => readonly Statement[],
): CriticsStatements[] {
  return reviews.flatMap((review) => {
    const statements = statementsOf(review).filter((statement) => statement.shape === shape);
    const lead = leadOf(statements);
    return lead ? [{ review, lead, more: statements.filter((each) => each !== lead) }] : [];
  });
}
