import { lookUp } from '../archive/text/language.ts';
import { site } from '../site/settings.ts';
import type { Strings } from './strings.ts';

const files = import.meta.glob<{ strings: Strings }>('./languages/*.ts', { eager: true });

const stringsByLanguage = new Map(
  Object.entries(files).map(([path, { strings }]) => [
    path.replace(/^.*\/(.+)\.ts$/, '$1'),
    strings,
  ]),
);

/** The languages of the interface: those with a file of strings, the root language first. */
export const interfaceLanguages: readonly string[] = [...stringsByLanguage.keys()].sort(
  (one, other) =>
    Number(other === site.rootLanguage) - Number(one === site.rootLanguage) ||
    (one < other ? -1 : 1),
);

/**
 * The strings of an interface language.
 *
 * @throws {Error} if there is no file of strings for the language
 */
export function stringsFor(language: string): Strings {
  const strings = stringsByLanguage.get(language);
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
