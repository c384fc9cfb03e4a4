import type { Person } from '../../schema/person.ts';
import type { Name } from '../vocabulary/shard.ts';
import { wordsOf } from '../words/folded-tokens.ts';

/** The part of a person's record that the vocabulary needs. */
export type NamedPerson = Pick<Person, 'id' | 'name' | 'variants'>;

/**
 * The names of people. The alternatives to a name are names of the same person that share no word
 * with it and that no variant combines with it. Neiman is an alternative to Neyman. Andrew is an
 * alternative to neither, since Andrew Neiman and Andrew Neyman are variants.
 */
export function namesOf(people: readonly NamedPerson[]): Name[] {
  return people.flatMap(({ id, name, variants }) => {
    const spelt = variants.map((variant) => wordsOf(variant).map(({ folded }) => folded));
    const all = [
      ...new Map(
        spelt.filter(({ length }) => length > 0).map((words) => [words.join(' '), words]),
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
