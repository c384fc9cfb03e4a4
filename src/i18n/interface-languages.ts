import { lookUp } from '../archive/text/language.ts';
import { site } from '../site/settings.ts';
import { completeStrings } from './complete-strings.ts';
import type { PartialStrings } from './partial-strings.ts';
import { rootFirst } from './root-first.ts';
import { rootStrings } from './root-strings.ts';
import type { Strings } from './strings.ts';

const files = import.meta.glob<{ strings: PartialStrings }>('./languages/*.ts', { eager: true });

const ownStrings = new Map(
  Object.entries(files).map(([path, { strings }]) => [
    path.replace(/^.*\/(.+)\.ts$/, '$1'),
    strings,
  ]),
);

/** The languages of the interface: those with a file of strings, the root language first. */
export const interfaceLanguages: readonly string[] = rootFirst(ownStrings.keys());

const completed = new Map(
  Array.from(ownStrings, ([language, strings]) => [
    language,
    completeStrings({ language: site.rootLanguage, strings: rootStrings }, { language, strings }),
  ]),
);

/** What the file of each interface language has, and the keys of what it lacks. */
export const stringFiles = Array.from(completed, ([language, { missing }]) => ({
  language,
  own: ownStrings.get(language) ?? {},
  missing,
}));

/** Whether an interface language lacks strings. */
export function isPartlyTranslated(language: string): boolean {
  return (completed.get(language)?.missing.length ?? 0) > 0;
}

/**
 * The strings of an interface language. Those that it lacks are the ones of the root language, and marked.
 *
 * @throws {Error} if there is no file of strings for the language
 */
export function stringsFor(language: string): Strings {
  const strings = completed.get(language)?.strings;
  if (!strings) {
    throw new Error(
      `The interface has no strings in ${JSON.stringify(language)}: src/i18n/languages/${language}.ts is missing.`,
    );
  }
  return strings;
}

/** The interface language for a text's page: the text's language if possible, otherwise the root language. */
export function interfaceLanguageFor(language: string): string {
  return lookUp(language, interfaceLanguages) ?? site.rootLanguage;
}
