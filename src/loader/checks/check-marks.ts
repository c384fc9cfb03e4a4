import type { MarkedPassage } from '../../passage-marks/marked-passages.ts';
import type { ReviewProblem } from './review-problem.ts';

/**
 * Warns of passages that are still marked in the text, and checks that only one of them supports the rating.
 *
 * @param review the record, in which the marked passages come last
 */
export function checkMarks({
  marked,
  record,
}: {
  readonly marked: readonly MarkedPassage[];
  readonly record: { readonly passages: readonly unknown[]; readonly rating: { basis: string } };
}): ReviewProblem[] {
  const [first] = marked;
  if (!first) return [];
  const own = record.passages.length - marked.length;
  const supporting = marked.flatMap(({ head }, index) =>
    head.supportsRating ? [['passages', own + index]] : [],
  );
  const warning: ReviewProblem = {
    path: ['passages', own],
    message:
      marked.length === 1
        ? 'A passage is still marked in the text.'
        : `${marked.length} passages are still marked in the text.`,
    fix: 'when you have marked all of them, run npm run passages -- with the slug of the review, which moves them into the record.',
    severity: 'warning',
  };
  const wrong = record.rating.basis === 'none' ? supporting : supporting.slice(1);
  return [
    warning,
    ...wrong.map((path) =>
      record.rating.basis === 'none'
        ? {
            path,
            message: 'This mark supports the rating, but according to the record there is none.',
            fix: 'remove the word rating from the mark, or correct the rating of the record.',
          }
        : {
            path,
            message: 'A mark above supports the rating already.',
            fix: 'keep the word rating in only one of the marks.',
          },
    ),
  ];
}
