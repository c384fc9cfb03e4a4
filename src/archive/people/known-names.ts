import type { Person } from '../../schema/person.ts';
import { straighten } from '../text/typography.ts';

/** Names that begin in the same way. */
interface Beginning {
  /** Their lengths, in UTF-16 units, without duplicates. */
  readonly lengths: readonly number[];
  /** The ids of the people who have each name. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
}

/** How many characters of names are compared first, and then. A shorter name is compared as a whole. */
const gateLength = 3;
const beginningLength = 6;

/** The names with one first character. */
interface NamesOfCharacter {
  /** The first characters of all that are not shorter than these. */
  readonly gates: ReadonlySet<string>;
  readonly beginnings: ReadonlyMap<string, Beginning>;
}

/**
 * Names by their first character, and by their beginnings: a text takes hardly longer when the archive knows more
 * people. Names have straight quotation marks.
 */
export type KnownNames = ReadonlyMap<string, NamesOfCharacter>;

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
    [...byCharacter].map(([character, all]): [string, NamesOfCharacter] => {
      const byBeginning = Map.groupBy(all, ({ name }) => name.slice(0, beginningLength));
      const gates = new Set(all.map(({ name }) => name.slice(0, gateLength)));
      const beginnings = [...byBeginning].map(([key, same]) => [key, beginningOf(same)] as const);
      return [character, { gates, beginnings: new Map(beginnings) }];
    }),
  );
}

/** The names that a text has at a place, with the ids of the people who have them. */
export function namesAt(
  text: string,
  start: number,
  names: KnownNames,
): [string, readonly string[]][] {
  const found: [string, readonly string[]][] = [];
  const known = names.get(text.charAt(start));
  if (!known) return found;
  const isPossible = known.gates.has(text.slice(start, start + gateLength));
  const longest = Math.min(isPossible ? beginningLength : gateLength - 1, text.length - start);
  for (let length = 1; length <= longest; length += 1) {
    const beginning = known.beginnings.get(text.slice(start, start + length));
    for (const whole of beginning?.lengths ?? []) {
      const name = text.slice(start, start + whole);
      const ids = beginning?.ids.get(name);
      if (ids) found.push([name, ids]);
    }
  }
  return found;
}
