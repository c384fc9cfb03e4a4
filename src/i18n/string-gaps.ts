import { readFileSync } from 'node:fs';
import type { StringFault, StringGaps } from '../loader/checks/check-strings.ts';
import { site } from '../site/settings.ts';
import type { PartialStrings } from './partial-strings.ts';
import { type PlaceholderFault, placeholderFaults } from './placeholders.ts';
import { rootStrings } from './root-strings.ts';
import { lineOf, stringLines } from './string-lines.ts';
import { untranslatedStrings } from './untranslated-strings.ts';

/** The file of the strings of a language, relative to the project's root. */
export const stringsFile = (language: string): string => `src/i18n/languages/${language}.ts`;

/** The text of that file. */
export function readStringsFile(language: string): string {
  return readFileSync(new URL(`./languages/${language}.ts`, import.meta.url), 'utf8');
}

/** Where a fault is in the text of a file: at a name that nobody knows, otherwise at the string. */
function placed(fault: PlaceholderFault, text: string): StringFault {
  const lines = text.split('\n');
  const first = lineOf(fault.key, stringLines(text));
  const braces = `{${fault.unknown[0] ?? ''}}`;
  const found = lines.findIndex((line, index) => index >= first - 1 && line.includes(braces));
  const line = found < 0 ? first : found + 1;
  const quoted = lines[line - 1] ?? '';
  const column = found < 0 ? quoted.search(/\S|$/) : quoted.indexOf(braces);
  return { ...fault, line, column: column + 1, quoted };
}

/**
 * What an interface language lacks in its file of strings, and what is wrong in it.
 *
 * @param file the strings of its file, and the keys of those that the file lacks
 */
export function stringGapsOf({
  language,
  own,
  missing,
}: {
  readonly language: string;
  readonly own: PartialStrings;
  readonly missing: readonly string[];
}): StringGaps {
  const isRoot = language === site.rootLanguage;
  const faults = placeholderFaults(rootStrings, own);
  const text = faults.length === 0 ? '' : readStringsFile(language);
  return {
    language,
    file: stringsFile(language),
    missing,
    untranslated: isRoot ? [] : untranslatedStrings(rootStrings, own),
    faults: faults.map((fault) => placed(fault, text)),
  };
}
