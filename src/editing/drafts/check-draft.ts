import { knownNames } from '../../archive/people/known-names.ts';
import { describeFindings } from '../../loader/describe-findings.ts';
import { parseRecord } from '../../loader/parse-record.ts';
import { type Problem, stopsBuild } from '../../loader/problem.ts';
import { readReview } from '../../loader/read-review.ts';
import { filmRecordSchema } from '../../schema/film.ts';
import { Refusal } from '../refusal.ts';
import { type NewFilm, writeFilm } from './film-record.ts';
import type { KnownContent } from './known-content.ts';

/**
 * Makes sure that a build accepts the record of a new film.
 *
 * @throws {Refusal} with its problems
 */
export function checkFilm(id: string, film: NewFilm, known: KnownContent): void {
  const file = `content/films/${id}.yaml`;
  const { problems } = parseRecord(filmRecordSchema(known.languages), writeFilm(film), 1, file);
  refuseProblems(problems);
}

/** @throws {Refusal} with the problems that stop a build */
function refuseProblems(problems: readonly Problem[]): void {
  const stopping = problems.filter(stopsBuild);
  if (stopping.length === 0) return;
  throw new Refusal(
    `The draft would have problems, so nothing was written.\n${describeFindings({ problems: stopping, warnings: [] })}`,
  );
}

/**
 * Makes sure that a build accepts the draft.
 *
 * @throws {Refusal} with its problems
 */
export function checkDraft(
  slug: string,
  text: string,
  received: string,
  film: string,
  known: KnownContent,
): void {
  const file = `content/reviews/${slug}.md`;
  const { problems } = readReview(
    { id: slug, file, text },
    {
      languages: known.languages,
      themes: known.themes,
      films: [...known.films.map(({ id }) => id), film],
      people: {
        ids: known.people.map(({ id }) => id),
        preferredNames: new Map(known.people.map(({ id, name }) => [id, name])),
        names: knownNames(known.people),
      },
      received: { file: `content/received/${slug}.txt`, text: received },
      quotations: [],
    },
  );
  refuseProblems(problems);
}
