import type { ReviewRecord } from '../../schema/review.ts';
import { contentRoot } from '../content-folder.ts';
import type { Problem } from '../problem.ts';
import { suggestion } from '../suggestion.ts';
import type { ReviewProblem } from './review-problem.ts';

/**
 * Explains that a record names a file that does not exist.
 *
 * @param meant what the rest of the record suggests in its place
 */
export function missingFile(
  id: string,
  folder: 'films' | 'people' | 'reviews' | 'themes',
  known: readonly string[],
  meant = id,
): Pick<Problem, 'message' | 'fix'> {
  const suggested = known.includes(meant) ? `did you mean ${meant}?` : suggestion(id, known);
  const ending = folder === 'reviews' ? 'md' : 'yaml';
  return {
    message: `“${id}” is not one of the ${folder}: there is no file ${contentRoot}/${folder}/${id}.${ending}.`,
    fix: `correct the name, or add the file; ${suggested}`,
  };
}

/** Checks that the film of a review exists. */
export function checkFilm({ film }: ReviewRecord, films: readonly string[]): ReviewProblem[] {
  return films.includes(film) ? [] : [{ path: ['film'], ...missingFile(film, 'films', films) }];
}
