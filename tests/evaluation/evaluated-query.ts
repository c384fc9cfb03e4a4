/** Numbers of paragraphs, from 1 and without the title, by the slugs of their reviews. */
export type ParagraphsByReview = Readonly<Record<string, readonly number[]>>;

/** A query, and which reviews and paragraphs are relevant to it. */
export interface EvaluatedQuery<Kind extends string = string> {
  readonly query: string;
  /** What the query tests. */
  readonly kind: Kind;
  /**
   * The relevant reviews, by slug, each with the numbers of its relevant paragraphs. If one
   * paragraph is clearly the best, it comes first. If only the title is relevant, the list is empty.
   */
  readonly relevant: ParagraphsByReview;
  /** Reviews that are neither required nor wrong, in the same form. */
  readonly acceptable?: ParagraphsByReview;
  /** The words of the query that no review has, where an answer must name exactly these. */
  readonly absent?: readonly string[];
}
