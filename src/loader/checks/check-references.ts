import type { ReviewRecord } from '../../schema/review.ts';
import { contentRoot } from '../content-folder.ts';
import type { Problem } from '../problem.ts';
import { suggestion } from '../suggestion.ts';
import type { ReviewProblem } from './review-problem.ts';

/** Explains that a record names a file that does not exist. */
export function missingFile(
  id: string,
  folder: 'films' | 'people' | 'reviews' | 'themes',
  known: readonly string[],
): Pick<Problem, 'message' | 'fix'> {
  const ending = folder === 'reviews' ? 'md' : 'yaml';
  return {
    message: `“${id}” is not one of the ${folder}: there is no file ${contentRoot}/${folder}/${id}.${ending}.`,
    fix: `correct the name, or add the file; ${suggestion(id, known)}`,
  };
}

/** Checks that the film of a review exists. */
export function checkFilm({ film }: ReviewRecord, films: readonly string[]): ReviewProblem[] {
  return films.includes(film) ? [] : [{ path: ['film'], ...missingFile(film, 'films', films) }];
}
