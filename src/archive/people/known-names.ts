import type { Person } from '../../schema/person.ts';
import { straighten } from '../text/typography.ts';

/** Names that begin in the same way. */
interface Beginning {
  /** Their lengths, in UTF-16 units, without duplicates. */
  readonly lengths: readonly number[];
  /** The ids of the people who have each name. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
}

/** How many characters of names are compared first. A shorter name is compared as a whole. */
const beginningLength = 3;

/**
 * Names by their first character, and by their beginnings: a text takes no longer when the archive knows more
 * people. Names have straight quotation marks.
 */
export type KnownNames = ReadonlyMap<string, ReadonlyMap<string, Beginning>>;

/** Prepares the names of all people, once for all reviews. */
export function knownNames(people: readonly Person[]): KnownNames {
  const names = people.flatMap(({ id, variants }) =>
    [...new Set(variants.map(straighten))].map((name) => ({ id, name })),
  );
  const beginningOf = (same: typeof names): Beginning => {
    const byName = Map.groupBy(same, ({ name }) => name);
    return {
      lengths: [...new Set(same.map(({ name }) => name.length))],
      ids: new Map([...byName].map(([name, all]) => [name, all.map(({ id }) => id)])),
    };
  };
  const byCharacter = Map.groupBy(names, ({ name }) => name.charAt(0));
  return new Map(
    [...byCharacter].map(([character, all]) => {
      const byBeginning = Map.groupBy(all, ({ name }) => name.slice(0, beginningLength));
      return [character, new Map([...byBeginning].map(([key, same]) => [key, beginningOf(same)]))];
    }),
  );
}

/** The names that a text has at a place, with the ids of the people who have them. */
export function namesAt(
  text: string,
  start: number,
  names: KnownNames,
): [string, readonly string[]][] {
  const known = names.get(text.charAt(start));
  if (!known) return [];
  const beginnings = Array.from({ length: beginningLength }, (_each, index) =>
    known.get(text.slice(start, start + index + 1)),
  );
  return beginnings.flatMap((beginning) =>
    (beginning?.lengths ?? []).flatMap((length): [string, readonly string[]][] => {
      const name = text.slice(start, start + length);
      const ids = beginning?.ids.get(name);
      return ids ? [[name, ids]] : [];
    }),
  );
}
