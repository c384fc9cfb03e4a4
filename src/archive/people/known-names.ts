import type { Person } from '../../schema/person.ts';
import { straighten } from '../text/typography.ts';

/**
 * For each first character, the names that begin with it; and for each name, the ids of the people who
 * have it. Names have straight quotation marks.
 */
export type KnownNames = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** Prepares the names of all people, once for all reviews. */
export function knownNames(people: readonly Person[]): KnownNames {
  const names = people.flatMap(({ id, variants }) =>
    [...new Set(variants.map(straighten))].map((name) => ({ id, name })),
  );
  const byCharacter = Map.groupBy(names, ({ name }) => name.charAt(0));
  return new Map(
    [...byCharacter].map(([character, beginning]) => {
      const byName = Map.groupBy(beginning, ({ name }) => name);
      const ids = [...byName].map(([name, all]) => [name, all.map(({ id }) => id)] as const);
      return [character, new Map(ids)];
    }),
  );
}
