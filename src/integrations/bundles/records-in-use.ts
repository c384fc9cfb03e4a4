import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sourceFolder } from './source-folder.ts';

/** The languages of the reviews, without regions. */
function contentLanguages(): string[] {
  const reviews = new URL('../../../content/reviews/', import.meta.url);
  const languages = globSync('*.md', { cwd: fileURLToPath(reviews) }).flatMap((name) => {
    const [, language] =
      /^language: *["']?([a-z]+)/m.exec(readFileSync(new URL(name, reviews), 'utf8')) ?? [];
    return language === undefined ? [] : [language];
  });
  return [...new Set(languages)].sort();
}

/**
 * A Vite plugin that leaves the records of languages in which no review is written out of the scripts
 * for browsers. A record that is needed belongs to a script: fetching it by itself would take longer.
 */
export function recordsInUse() {
  const all = "'./records/*.ts'";
  const folder = sourceFolder('search/languages');
  return {
    name: 'records-in-use',
    enforce: 'pre',
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    transform: (code: string, id: string) =>
      id.includes(folder) && code.includes(all)
        ? code.replace(
            all,
            JSON.stringify(contentLanguages().map((each) => `./records/${each}.ts`)),
          )
        : null,
  } as const;
}
