// Lists what each interface language lacks: the strings, where they are in the root language; and the texts of records.
import { readFileSync } from 'node:fs';
import { languageName } from '../archive/text/language.ts';
import { readLanguages } from '../i18n/read-languages.ts';
import { rootStrings } from '../i18n/root-strings.ts';
import { lineOf, stringLines } from '../i18n/string-lines.ts';
import { untranslatedStrings } from '../i18n/untranslated-strings.ts';
import { textGaps } from '../loader/text-gaps.ts';
import { site } from '../site/settings.ts';

const project = new URL('../../', import.meta.url);
const stringsFile = (language: string) => `src/i18n/languages/${language}.ts`;
const linesIn = (language: string) =>
  stringLines(readFileSync(new URL(stringsFile(language), project), 'utf8'));

function print(heading: string, lines: readonly string[]): void {
  console.log([`${heading}: ${lines.length}`, ...lines.map((line) => `  ${line}`), ''].join('\n'));
}

try {
  const { rootLanguage } = site;
  const rootLines = linesIn(rootLanguage);
  for (const { language, own, missing } of await readLanguages()) {
    if (language === rootLanguage) continue;
    const name = languageName(language, 'en');
    const place = (key: string, file: string, lines: ReadonlyMap<string, number>) =>
      `${stringsFile(file)}:${lineOf(key, lines)}  ${key}`;
    print(
      `Strings missing in ${name} (here in ${languageName(rootLanguage, 'en')})`,
      missing.map((key) => place(key, rootLanguage, rootLines)),
    );
    const ownLines = linesIn(language);
    print(
      `Strings in ${name} that are still in ${languageName(rootLanguage, 'en')}`,
      untranslatedStrings(rootStrings, own).map((key) => place(key, language, ownLines)),
    );
    const gaps = await textGaps(new URL('content/', project), language, rootLanguage);
    print(
      `Texts of records missing in ${name}`,
      gaps.map(({ file, line, field }) => `${file}:${line}  ${field}`),
    );
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
