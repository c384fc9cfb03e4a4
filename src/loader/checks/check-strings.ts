import { languageName } from '../../archive/text/language.ts';
import type { Problem } from '../problem.ts';
import { nearestName } from '../suggestion.ts';

/** A string whose names in braces are not those that it has in the root language, and its place in its file. */
export interface StringFault {
  /** The key of the string, or of the nearest group that has it: `lists.page`. */
  readonly key: string;
  readonly line: number;
  readonly column: number;
  /** The line. */
  readonly quoted: string;
  /** Names that no page fills in there. */
  readonly unknown: readonly string[];
  /** Names that are missing, so that pages could not show their values. */
  readonly missing: readonly string[];
  /** The names that the string can have. */
  readonly known: readonly string[];
}

/** What an interface language lacks in its file of strings, and what is wrong there. */
export interface StringGaps {
  readonly language: string;
  /** The file of its strings. */
  readonly file: string;
  /** The keys of the strings that are missing. */
  readonly missing: readonly string[];
  /** The keys of those that are still in the root language. */
  readonly untranslated: readonly string[];
  /** Strings with wrong names in braces. */
  readonly faults: readonly StringFault[];
}

/** How many keys a warning names. */
const maximumKeys = 3;

const inWords = (count: number) => (count === 1 ? 'A string' : `${count} strings`);

function named(keys: readonly string[]): string {
  return keys.slice(0, maximumKeys).join(', ') + (keys.length > maximumKeys ? ' …' : '');
}

const inBraces = (names: readonly string[]) => names.map((name) => `{${name}}`).join(', ');

/** What is wrong with the names in braces of a string, and how to fix it. */
export function describeFault({
  unknown,
  missing,
  known,
}: Pick<StringFault, 'unknown' | 'missing' | 'known'>): Pick<Problem, 'message' | 'fix'> {
  const [name] = unknown;
  if (name === undefined) {
    const them = missing.length === 1 ? 'it' : 'them';
    return {
      message: `This string lacks ${inBraces(missing)}: pages put a value in place of ${them}.`,
      fix: `add ${inBraces(missing)} where the value belongs.`,
    };
  }
  const message = `This string has ${inBraces(unknown)}, but pages have no value for ${unknown.length === 1 ? 'it' : 'them'}.`;
  if (known.length === 0) return { message, fix: 'remove the braces: this string has no values.' };
  const near = nearestName(name, missing) ?? nearestName(name, known);
  const all = `the names that this string can have are ${inBraces(known)}`;
  return {
    message,
    fix: near === undefined ? `${all}.` : `write {${near}}; ${all}.`,
  };
}

/**
 * Reports wrong names in braces, and says how many strings each interface language lacks. The latter are no
 * problems: pages show those of the root language.
 *
 * @param root the root language
 */
export function checkStrings(all: readonly StringGaps[], root: string): Problem[] {
  const other = languageName(root, 'en');
  return all.flatMap(({ language, file, missing, untranslated, faults }): Problem[] => {
    const name = `${languageName(language, 'en')} (${language})`;
    const list = '“npm run languages” lists all of them';
    return [
      ...faults.map(({ key, line, column, quoted, ...fault }) => ({
        file,
        line,
        column,
        field: key,
        quoted,
        ...describeFault(fault),
      })),
      ...(missing.length === 0
        ? []
        : [
            {
              file,
              message: `${inWords(missing.length)} of the interface ${missing.length === 1 ? 'is' : 'are'} missing in ${name}: ${named(missing)}`,
              fix: `translate what is missing: ${list}; until then, pages show it in ${other}.`,
              severity: 'warning' as const,
            },
          ]),
      ...(untranslated.length === 0
        ? []
        : [
            {
              file,
              message: `${inWords(untranslated.length)} of the interface in ${name} ${untranslated.length === 1 ? 'is' : 'are'} still in ${other}: ${named(untranslated)}`,
              fix: `translate what is in ${other}, or remove it: ${list}. What is missing is marked as ${other} on the pages.`,
              severity: 'warning' as const,
            },
          ]),
    ];
  });
}
