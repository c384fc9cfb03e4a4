import type { Passage } from '../../schema/passage.ts';
import type { Review } from '../../schema/review.ts';
import type { Shape } from './shape.ts';
import type { Piece, Statement } from './statements.ts';

/** What one critic says in statements of one shape. */
export interface CriticsStatements {
  readonly review: Review;
  /** The statement to begin with. */
  readonly lead: Statement;
  /** The others, in the order of the text. */
  readonly more: readonly Statement[];
}

/** Sentences, divided into passages and other words. */
interface Quotation {
  readonly pieces: readonly Piece[];
}

/** Whether a quotation has words beside its passages. */
function hasOtherWords({ pieces }: Quotation): boolean {
  return pieces.some(({ words, passage }) => passage === undefined && /[\p{L}\p{N}]/u.test(words));
}

function lengthOf({ pieces }: Quotation): number {
  return pieces.reduce((sum, { words }) => sum + words.length, 0);
}

/**
 * The quotation that stands best alone: preferably one that consists of passages, and of several such
 * quotations the shortest. Undefined if there are none.
 */
export function leadOf<Statement extends Quotation>(
  statements: readonly Statement[],
): Statement | undefined {
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
 * @param preferred the passage that leads if it is in these statements, instead of what stands best alone
 */
export function criticsStatements(
  shape: Shape,
  reviews: readonly Review[],
  statementsOf: (review: Review) => readonly Statement[],
  preferred?: (review: Review) => Passage,
): CriticsStatements[] {
  return reviews.flatMap((review) => {
    const statements = statementsOf(review).filter((statement) => statement.shape === shape);
    const first = preferred?.(review);
    const lead =
      statements.find(({ passages }) => first && passages.includes(first)) ?? leadOf(statements);
    return lead ? [{ review, lead, more: statements.filter((each) => each !== lead) }] : [];
  });
}
