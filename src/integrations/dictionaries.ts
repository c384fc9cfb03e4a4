import { languagesOfInterface, readLanguages } from '../i18n/read-languages.ts';
import { readThemes } from '../loader/read-themes.ts';
import { compileDictionary } from '../translation/compile-dictionary.ts';

const list = 'virtual:dictionaries';
const one = 'virtual:dictionary/';
const loaded = (id: string) => `\0${id}`;

const content = new URL('../../content/', import.meta.url);

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
      .map((pair) => ({ ...pair, name: `${pair.from.language}-${pair.to.language}` }))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
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
      const dictionary = compileDictionary(
        pair.from,
        pair.to,
        await readThemes(content, languagesOfInterface()),
      );
      return `export default ${JSON.stringify(dictionary)};`;
    },
  } as const;
}
