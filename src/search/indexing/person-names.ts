import type { Person } from '../../schema/person.ts';
import type { Name } from '../vocabulary/shard.ts';
import { wordsOf } from '../words/folded-tokens.ts';

/** The part of a person's record that the vocabulary needs. */
export type NamedPerson = Pick<Person, 'id' | 'name' | 'variants'>;

/**
 * The names of persons, each with those that can stand in its place: names of the same person that
 * have no word in common with it, and no variant together. Neiman stands for Neyman; Andrew, which is
 * said beside both, stands for neither.
 */
export function namesOf(people: readonly NamedPerson[]): Name[] {
  return people.flatMap(({ id, name, variants }) => {
    const all = [
      ...new Map(
        variants.map((variant) => {
          const words = wordsOf(variant).map(({ folded }) => folded);
          return [words.join(' '), words];
        }),
      ).values(),
    ];
    const hasAll = (variant: readonly string[], words: readonly string[]) =>
      words.every((word) => variant.includes(word));
    return all.map((words) => {
      const others = all.filter(
        (other) =>
          !other.some((word) => words.includes(word)) &&
          !all.some((variant) => hasAll(variant, [...words, ...other])),
      );
      const alternatives = others.filter(
        (other) => !others.some((less) => less.length < other.length && hasAll(other, less)),
      );
      return { words, person: id, preferred: name, alternatives };
    });
  });
}
