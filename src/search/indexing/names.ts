import { nameValues, notRecorded } from '../../archive/lists/facets.ts';
import type { NameFacet } from '../../archive/lists/name-facets.ts';
import { countMentions, mentioningReviews } from '../../archive/people/people-entries.ts';
import type { Film } from '../../schema/film.ts';
import type { Person } from '../../schema/person.ts';
import type { Review } from '../../schema/review.ts';
import type { Name } from '../vocabulary/shard.ts';
import { wordsOf } from '../words/folded-tokens.ts';

/** The part of a person's record that the vocabulary needs. */
export type NamedPerson = Pick<Person, 'id' | 'name' | 'variants'>;

/** The records whose names readers can search for. */
export interface NamedRecords {
  readonly reviews: readonly Review[];
  readonly people: readonly NamedPerson[];
  readonly films: readonly Pick<Film, 'id' | 'title'>[];
}

const foldedWords = (name: string) => wordsOf(name).map(({ folded }) => folded);

/**
 * The names of people. The alternatives to a name are names of the same person that share no word
 * with it and that no variant combines with it. Neiman is an alternative to Neyman. Andrew is an
 * alternative to neither, since Andrew Neiman and Andrew Neyman are variants.
 */
export function namesOfPeople(
  people: readonly NamedPerson[],
  reviews: readonly Review[] = [],
): Name[] {
  const mentioning = mentioningReviews(reviews);
  return people.flatMap(({ id, name, variants }) => {
    const spelt = variants.map(foldedWords);
    const all = [
      ...new Map(
        spelt.filter(({ length }) => length > 0).map((words) => [words.join(' '), words]),
      ).values(),
    ];
    const hasAll = (variant: readonly string[], words: readonly string[]) =>
      words.every((word) => variant.includes(word));
    const own = mentioning.get(id) ?? [];
    const counts = { reviews: own.length, mentions: countMentions(own) };
    return all.map((words) => {
      const others = all.filter(
        (other) =>
          !other.some((word) => words.includes(word)) &&
          !all.some((variant) => hasAll(variant, [...words, ...other])),
      );
      const alternatives = others.filter(
        (other) => !others.some((less) => less.length < other.length && hasAll(other, less)),
      );
      return { words, kind: 'person', id, preferred: name, ...counts, alternatives };
    });
  });
}

/** The names of the films, the publications or the critics of reviews. */
function namesInFacet(
  kind: NameFacet,
  reviews: readonly Review[],
  nameOf: (value: string) => string | undefined = (value) => value,
): Name[] {
  return nameValues(reviews, kind).flatMap(({ value, count }): Name[] => {
    const preferred = nameOf(value);
    const words = foldedWords(preferred ?? '');
    if (value === notRecorded || preferred === undefined || words.length === 0) return [];
    return [{ words, kind, id: value, preferred, reviews: count, mentions: 0, alternatives: [] }];
  });
}

/** The names by which readers can search: of films, publications, critics and people. */
export function namesOf({ reviews, people, films }: NamedRecords): Name[] {
  const titles = new Map(films.map(({ id, title }) => [id, title]));
  return [
    ...namesInFacet('film', reviews, (film) => titles.get(film)),
    ...namesInFacet('publication', reviews),
    ...namesInFacet('critic', reviews),
    ...namesOfPeople(people, reviews),
  ];
}
