// Lists what each interface language lacks: the strings, where they are in the root language, and the texts of
// records; and what is wrong in its strings.
import { languageName } from '../archive/text/language.ts';
import { type InterfaceLanguage, readLanguages } from '../i18n/read-languages.ts';
import { rootStrings } from '../i18n/root-strings.ts';
import { readStringsFile, stringGapsOf, stringsFile } from '../i18n/string-gaps.ts';
import { lineOf, stringLines } from '../i18n/string-lines.ts';
import { unknownStrings } from '../i18n/unknown-strings.ts';
import { describeFault } from '../loader/checks/check-strings.ts';
import { textGaps } from '../loader/text-gaps.ts';
import { site } from '../site/settings.ts';
import { runCommand } from './run-command.ts';

const content = new URL('../../content/', import.meta.url);
const { rootLanguage } = site;
const nameOf = (language: string) => languageName(language, 'en');
const rootName = nameOf(rootLanguage);

function print(heading: string, lines: readonly string[]): void {
  console.log([`${heading}: ${lines.length}`, ...lines.map((line) => `  ${line}`), ''].join('\n'));
}

/** Places of strings in the file of a language. */
function placesIn(language: string): (keys: readonly string[]) => string[] {
  const lines = stringLines(readStringsFile(language));
  return (keys) => keys.map((key) => `${stringsFile(language)}:${lineOf(key, lines)}  ${key}`);
}

const inRoot = placesIn(rootLanguage);

function printStrings(language: InterfaceLanguage): void {
  const name = nameOf(language.language);
  const { missing, untranslated, faults } = stringGapsOf(language);
  const inOwn = placesIn(language.language);
  print(`Strings missing in ${name} (here in ${rootName})`, inRoot(missing));
  print(`Strings in ${name} that are still in ${rootName}`, inOwn(untranslated));
  const unknown = unknownStrings(rootStrings, language.own);
  if (unknown.length > 0) {
    print(`Strings in ${name} that ${rootName} does not have: correct their keys`, inOwn(unknown));
  }
  if (faults.length === 0) return;
  process.exitCode = 1;
  print(
    `Strings in ${name} with wrong names in braces`,
    faults.map(({ key, line, column, ...fault }) => {
      const { message, fix } = describeFault(fault);
      const place = `${stringsFile(language.language)}:${line}:${column}  ${key}`;
      return `${place}\n    ${message} To fix it: ${fix}`;
    }),
  );
}

async function printTexts(language: string, others: readonly string[]): Promise<void> {
  const gaps = await textGaps(content, language, others);
  const isRoot = language === rootLanguage;
  // Every text has to be in the root language.
  if (isRoot && gaps.length === 0) return;
  if (isRoot) process.exitCode = 1;
  print(
    `Texts of records missing in ${nameOf(language)}${isRoot ? ', which stop a build' : ''}`,
    gaps.map(({ file, line, field }) => `${file}:${line}  ${field}`),
  );
}

async function printGaps(): Promise<void> {
  const languages = await readLanguages();
  const tags = languages.map(({ language }) => language);
  for (const each of languages) {
    if (each.language !== rootLanguage) printStrings(each);
    await printTexts(each.language, tags);
  }
}

await runCommand(printGaps);
