import type { FilmFact } from '../../schema/film-fact.ts';

/** Whether the reviews contradict each other about a fact: they give several values for it. */
export function isDisputed({ statements }: Pick<FilmFact, 'statements'>): boolean {
  return statements.length > 1;
}
