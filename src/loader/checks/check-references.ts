import type { ReviewRecord } from '../../schema/review.ts';
import { suggestion } from '../suggestion.ts';
import type { ReviewProblem } from './review-problem.ts';

/** Checks that what the record refers to is there: themes and the film. */
export function checkReferences(
  record: ReviewRecord,
  themes: readonly string[],
  films: readonly string[],
): ReviewProblem[] {
  const missing = (
    path: (string | number)[],
    id: string,
    folder: string,
    known: readonly string[],
  ) =>
    known.includes(id)
      ? []
      : [
          {
            path,
            message: `There is no file content/${folder}/${id}.yaml.`,
            fix: `correct the name, or add the file; ${suggestion(id, known)}`,
          },
        ];
  return [
    ...missing(['film'], record.film, 'films', films),
    ...record.themes.flatMap((theme, index) => missing(['themes', index], theme, 'themes', themes)),
  ];
}
