import type { Person } from '../../schema/person.ts';
import { straighten } from '../text/typography.ts';

/**
 * The ids of the people who have each name, by the first character of the name and by the name, with
 * straight quotation marks.
 */
export type KnownNames = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** The names of all people. They are prepared once, however many reviews are searched for them. */
export function knownNames(people: readonly Person[]): KnownNames {
  const names = people.flatMap(({ id, variants }) =>
    [...new Set(variants.map(straighten))].map((name) => ({ id, name })),
  );
  const byCharacter = Map.groupBy(names, ({ name }) => name.charAt(0));
  return new Map(
    [...byCharacter].map(([character, own]) => {
      const byName = Map.groupBy(own, ({ name }) => name);
      const ids = [...byName].map(([name, all]) => [name, all.map(({ id }) => id)] as const);
      return [character, new Map(ids)];
    }),
  );
}
