import { languageName } from '../../archive/text/language.ts';
import type { Problem } from '../problem.ts';

/** What an interface language lacks in its file of strings. */
export interface StringGaps {
  readonly language: string;
  /** The file of its strings. */
  readonly file: string;
  /** The keys of the strings that are missing. */
  readonly missing: readonly string[];
  /** The keys of those that are still in the root language. */
  readonly untranslated: readonly string[];
}

/** How many keys a warning names. */
const maximumKeys = 3;

const inWords = (count: number) => (count === 1 ? 'A string' : `${count} strings`);

function named(keys: readonly string[]): string {
  return keys.slice(0, maximumKeys).join(', ') + (keys.length > maximumKeys ? ' …' : '');
}

/**
 * Says how many strings each interface language lacks. They are no problems: pages show those of the root language.
 *
 * @param root the root language
 */
export function checkStrings(all: readonly StringGaps[], root: string): Problem[] {
  const other = languageName(root, 'en');
  return all.flatMap(({ language, file, missing, untranslated }): Problem[] => {
    const name = `${languageName(language, 'en')} (${language})`;
    const list = '“npm run languages” lists all of them';
    return [
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
