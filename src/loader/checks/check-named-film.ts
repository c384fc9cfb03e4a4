import { findWrongFilm, type NamesOfFilms } from '../../archive/films/named-films.ts';
import type { Mention } from '../../schema/mention.ts';
import type { ReviewRecord } from '../../schema/review.ts';
import type { ReviewProblem } from './review-problem.ts';

/**
 * Warns of a review that is probably about another film than its record says.
 *
 * @param films the names of all films; undefined if not all could be read
 */
export function checkNamedFilm(
  record: ReviewRecord,
  paragraphs: readonly string[],
  mentions: readonly Mention[],
  films: NamesOfFilms | undefined,
): ReviewProblem[] {
  const { film, title } = record;
  const wrong = films && findWrongFilm(record, [title, ...paragraphs], mentions, films);
  if (!films || !wrong) return [];
  const own = `the film “${films.byId.get(film)?.title ?? film}”`;
  const instead = wrong.instead === undefined ? undefined : films.byId.get(wrong.instead);
  return [
    {
      path: ['film'],
      message: instead
        ? `The text names neither ${own} nor anybody who belongs to it alone, but the film “${instead.title}”.`
        : `The text names neither ${own} nor anybody who belongs to it.`,
      fix: instead
        ? `write film: ${instead.id}, or leave it if you know that it is right.`
        : 'correct the film. If it is right, add the names that the text uses to the variants of people in content/people, or leave it.',
      severity: 'warning',
    },
  ];
}
