import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { splitFrontmatter } from '../../loader/frontmatter.ts';
import { withoutPeculiarities } from '../../loader/text-file.ts';
import { sourceFolder } from './source-folder.ts';

/** The field for the language of a review, as YAML may write it, without the region. */
const languageField = /^(["']?)language\1\s*:\s*["']?(?<language>[a-z]+)/m;

/** The language of a review without its region, as its file says; undefined if it says none. */
export function languageIn(file: string): string | undefined {
  const parts = splitFrontmatter(withoutPeculiarities(file), '');
  return 'yaml' in parts ? languageField.exec(parts.yaml)?.groups?.['language'] : undefined;
}

/** The languages of the reviews, without regions. */
function contentLanguages(): string[] {
  const reviews = new URL('../../../content/reviews/', import.meta.url);
  const names = globSync('*.md', { cwd: fileURLToPath(reviews) });
  const languages = names.flatMap(
    (name) => languageIn(readFileSync(new URL(name, reviews), 'utf8')) ?? [],
  );
  return [...new Set(languages)].sort();
}

/**
 * A Vite plugin that leaves the records of languages in which no review is written out of the scripts
 * for browsers. A record that is needed belongs to a script: fetching it by itself would take longer.
 *
 * @throws {Error} while it transforms a module that names the records in another way: it would bring them all
 */
export function recordsInUse() {
  const all = "'./records/*.ts'";
  const folder = sourceFolder('search/languages');
  return {
    name: 'records-in-use',
    enforce: 'pre',
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    transform: (code: string, id: string) => {
      if (!id.includes(folder) || !code.includes('./records/*.ts')) return null;
      if (!code.includes(all)) throw new Error(`${id} does not name the records as ${all}.`);
      const used = contentLanguages().map((each) => `./records/${each}.ts`);
      return code.replace(all, JSON.stringify(used));
    },
  } as const;
}
