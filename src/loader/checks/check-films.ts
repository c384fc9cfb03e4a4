import type { Film } from '../../schema/film.ts';
import type { Person } from '../../schema/person.ts';
import type { Quotation } from '../../schema/quotation.ts';
import { contentRoot } from '../content-folder.ts';
import { fieldName } from '../field-path.ts';
import type { Problem } from '../problem.ts';
import type { YamlRecord } from '../yaml-record.ts';
import { missingFile } from './check-references.ts';

/** A quotation in the record of a film. */
export interface FilmQuotation {
  /** The id of the film. */
  readonly film: string;
  readonly path: readonly (string | number)[];
  readonly quotation: Quotation;
}

/** The ids of the other records, and the records of people that could be read. */
interface OtherRecords {
  readonly reviews: readonly string[];
  readonly people: readonly string[];
  readonly readPeople: readonly Person[];
}

/** All quotations in the record of a film. */
export function quotationsIn({ id: film, confirmed, cast, facts }: Film): FilmQuotation[] {
  const listed = (quotations: readonly Quotation[], ...path: (string | number)[]) =>
    quotations.map((quotation, index) => ({
      film,
      path: [...path, 'quotations', index],
      quotation,
    }));
  const confirming = (['year', 'directors'] as const).flatMap((field) =>
    (confirmed?.[field] ?? []).map((quotation, index) => ({
      film,
      path: ['confirmed', field, index],
      quotation,
    })),
  );
  return [
    ...confirming,
    ...cast.flatMap(({ quotations }, index) => listed(quotations, 'cast', index)),
    ...facts.flatMap(({ statements }, fact) =>
      statements.flatMap(({ quotations }, index) =>
        listed(quotations, 'facts', fact, 'statements', index),
      ),
    ),
  ];
}

/** Where a field of a film's record is. */
export function placeInFilm(
  film: string,
  path: readonly (string | number)[],
  sources: ReadonlyMap<string, YamlRecord>,
): Pick<Problem, 'file' | 'line' | 'column' | 'field'> {
  return {
    file: `${contentRoot}/films/${film}.yaml`,
    ...sources.get(film)?.positionOf(path),
    field: fieldName(path),
  };
}

/** Explains that a member of the cast has no role in the film. */
function roleProblem(
  film: string,
  person: string,
  people: ReadonlyMap<string, Person>,
): Pick<Problem, 'message' | 'fix'>[] {
  const record = people.get(person);
  if (!record || record.roles?.some((role) => role.film === film)) return [];
  return [
    {
      message: `“${person}” has no role in this film.`,
      fix: `add one to ${contentRoot}/people/${person}.yaml, with film: ${film}, or remove the person here.`,
    },
  ];
}

/** Checks that the reviews and the people in records of films exist, and that actors have roles. */
export function checkFilms(
  films: readonly Film[],
  sources: ReadonlyMap<string, YamlRecord>,
  { reviews, people, readPeople }: OtherRecords,
): Problem[] {
  const knownPeople = new Set(people);
  const knownReviews = new Set(reviews);
  const records = new Map(readPeople.map((person) => [person.id, person]));
  // An empty folder is reported already.
  const isUnknown = (id: string, known: ReadonlySet<string>) => known.size > 0 && !known.has(id);
  return films.flatMap((film) => {
    const at = (...path: (string | number)[]) => placeInFilm(film.id, path, sources);
    const unknownPerson = (person: string) =>
      isUnknown(person, knownPeople) ? [missingFile(person, 'people', people)] : [];
    return [
      ...film.cast.flatMap(({ person }, index) =>
        [...unknownPerson(person), ...roleProblem(film.id, person, records)].map((problem) => ({
          ...at('cast', index, 'person'),
          ...problem,
        })),
      ),
      ...film.facts.flatMap(({ statements }, fact) =>
        statements.flatMap(({ person }, index) =>
          (person === undefined ? [] : unknownPerson(person)).map((problem) => ({
            ...at('facts', fact, 'statements', index, 'person'),
            ...problem,
          })),
        ),
      ),
      ...quotationsIn(film)
        .filter(({ quotation }) => isUnknown(quotation.review, knownReviews))
        .map(({ path, quotation }) => ({
          ...at(...path, 'review'),
          ...missingFile(quotation.review, 'reviews', reviews),
        })),
    ];
  });
}
