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

/** The languages that the interface speaks: those with a file of strings, the root's first. */
export const interfaceLanguages: readonly string[] = [...stringsByLanguage.keys()].sort(
  (one, other) =>
    Number(other === site.rootLanguage) - Number(one === site.rootLanguage) ||
    (one < other ? -1 : 1),
);

/**
 * All that the interface says in a language.
 *
 * @throws {Error} where the interface does not speak the language
 */
export function stringsFor(language: string): Strings {
  const strings = stringsByLanguage.get(language);
  if (!strings) {
    throw new Error(
      `The interface does not speak ${JSON.stringify(language)}: there is no src/i18n/languages/${language}.ts.`,
    );
  }
  return strings;
}

/** The language in which the interface speaks beside a text: the text's own, or else the root's. */
export function interfaceFor(language: string): string {
  return lookUp(language, interfaceLanguages) ?? site.rootLanguage;
}
