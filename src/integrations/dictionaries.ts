import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Strings } from '../i18n/strings.ts';
import { readThemes } from '../loader/read-themes.ts';
import { compileDictionary, type InterfaceLanguage } from '../translation/compile-dictionary.ts';

const list = 'virtual:dictionaries';
const one = 'virtual:dictionary/';
const loaded = (id: string) => `\0${id}`;

const stringsFolder = new URL('../i18n/languages/', import.meta.url);
const content = new URL('../../content/', import.meta.url);

async function readLanguages(): Promise<InterfaceLanguage[]> {
  const files = globSync('*.ts', { cwd: fileURLToPath(stringsFolder) }).sort();
  return Promise.all(
    files.map(async (file) => {
      const { strings }: { strings: Strings } = await import(
        pathToFileURL(fileURLToPath(new URL(file, stringsFolder))).href
      );
      return { language: basename(file, '.ts'), strings };
    }),
  );
}

/**
 * A Vite plugin that compiles a dictionary for each pair of interface languages, from the files of strings
 * and the themes. Each becomes a file in the folder of assets, which browsers may keep for ever. The
 * development server compiles them once.
 */
export function dictionaries() {
  const pairs = async () => {
    const languages = await readLanguages();
    const all = languages.flatMap((from) => languages.map((to) => ({ from, to })));
    return all
      .filter(({ from, to }) => from !== to)
      .map((pair) => ({ ...pair, name: `${pair.from.language}-${pair.to.language}` }));
  };
  return {
    name: 'dictionaries',
    resolveId: (id: string) => (id === list || id.startsWith(one) ? loaded(id) : null),
    load: async (id: string) => {
      if (id === loaded(list)) {
        const imports = (await pairs()).map(
          ({ name }) => `'${name}': () => import('${one}${name}')`,
        );
        return `export default { ${imports.join(', ')} };`;
      }
      if (!id.startsWith(loaded(one))) return null;
      const pair = (await pairs()).find(({ name }) => id === loaded(one + name));
      if (!pair) return null;
      const languages = (await readLanguages()).map(({ language }) => language);
      const dictionary = compileDictionary(
        pair.from,
        pair.to,
        await readThemes(content, languages),
      );
      return `export default ${JSON.stringify(dictionary)};`;
    },
  } as const;
}
