import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A folder as it appears in the paths of modules.
 *
 * @param folder its path below `src`
 * @throws {Error} if there is no such folder: renaming one must not change the bundles unnoticed
 */
function sourceFolder(folder: string): string {
  if (!existsSync(new URL(`../${folder}/`, import.meta.url))) {
    throw new Error(`There is no folder src/${folder}: correct src/integrations/bundles.ts.`);
  }
  return `/src/${folder}/`;
}

/**
 * Groups of modules for the bundler. One script is smaller than several, and the parts of a group would arrive
 * one after the other. The bundler splits the other modules by their importers.
 */
export function searchScripts() {
  const shared = sourceFolder('search/browser-shared');
  const reading = ['search/languages', 'search/phrases', 'search/unknown-words', 'search/words'];
  const folders = reading.map(sourceFolder);
  const modules = [
    'search/answering/homograph-language',
    'search/answering/matching-reviews',
    'search/answering/parse-query',
    'search/answering/query-language',
    'search/answering/rank-reviews',
    'search/engine/indexed-review',
    'search/vocabulary/entry-stems',
    'search/vocabulary/read-json',
  ];
  // A script of their own, which few words need.
  const corrections = [
    'correct-word',
    'correction-candidates',
    'corrections',
    'misspelling-cost',
    'misspelt-name',
    'nearest-words',
    'slip-cost',
    'spelling-corrections',
    'split-words',
  ];
  return [
    // What the search box and the search page share, with everything that it imports.
    {
      name: 'search',
      test: (module: string) => module.includes(shared),
    },
    // What an answer and the highlights on the page of a review share.
    {
      name: 'reading',
      test: (module: string) =>
        (folders.some((folder) => module.includes(folder)) &&
          !corrections.some((name) => module.endsWith(`/search/unknown-words/${name}.ts`))) ||
        modules.some((name) => module.endsWith(`/src/${name}.ts`)),
    },
    // The exact answer, and what lies beyond it.
    {
      name: 'answer',
      test: /\/src\/search\/(?:wider\/|answering\/answer-query|engine\/text-engine|browser\/(?:group-introduction|groups-summary|named-pages)\.)/,
    },
  ];
}

/** The languages of the reviews, without regions. */
function contentLanguages(): string[] {
  const reviews = new URL('../../content/reviews/', import.meta.url);
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

/** Vite's helper for dynamic imports. It fetches their styles and is larger than some scripts. */
const preloadHelper = '\0vite/preload-helper.js';
/** Its replacement, since no script imports styles. The bundle knows it by what it passes on. */
const plainImport = 'export const __vitePreload = (load) => load(`plain`);';
/** The same in the bundler's output. */
const builtPlainImport = /\b(\w+)=(\w+)=>\2\(`plain`\)(,?)/g;
const plainImportPrefix = '\0plain-import:';

/**
 * A Vite plugin that copies very small modules into every script that imports them, because
 * separate files would cost every page another request. What the translation imports is copied, too:
 * it would otherwise load the search.
 */
export function copyModules() {
  const copied = ['search/copied-modules', 'site/copied-modules'].map(sourceFolder);
  const translation = sourceFolder('translation');
  const isCopied = (path: string, importer: string) =>
    copied.some((folder) => path.includes(folder)) ||
    (importer.includes(translation) && !path.includes(translation));
  return {
    name: 'copy-modules',
    enforce: 'pre',
    configEnvironment: () => ({ build: { modulePreload: false } }),
    resolveId: (id: string, importer: string | undefined) => {
      if (importer === undefined) return null;
      if (id === preloadHelper) return plainImportPrefix + importer;
      if (!id.startsWith('.')) return null;
      const path = posix.join(posix.dirname(importer), id);
      return isCopied(path, importer) ? `${path}?copy-for=${posix.basename(importer)}.ts` : null;
    },
    load: (id: string) => (id.startsWith(plainImportPrefix) ? plainImport : null),
  } as const;
}

/** Dynamic imports within a call of Vite's helper, or of its replacement above. */
const wrappedImports = /\b\w+\(\(\)=>(\(?import\(`[^`]+`\)(?:,import\(`[^`]+`\))*\)?),\w+\)/g;

/** The same of one of two imports. */
const wrappedChoice = /\b\w+\((\w+)\?\(\)=>(import\(`[^`]+`\)):\(\)=>(import\(`[^`]+`\)),\w+\)/g;

/** Removes the replacement of Vite's helper where no call of it is left. */
function withoutUnusedHelper(code: string): string {
  return code.replace(builtPlainImport, (_, name: string, load: string, comma: string) => {
    const isUsed = comma === '' || new RegExp(`\\b${name}\\(`).test(code);
    return isUsed ? `${name}=${load}=>${load}()${comma}` : '';
  });
}

/** A script in the bundler's output, as far as it matters here. */
interface BuiltScript {
  readonly type: 'chunk';
  readonly fileName: string;
  readonly imports: readonly string[];
  code: string;
}

type Bundle = Readonly<Record<string, BuiltScript | { readonly type: 'asset' }>>;

/** Adds a script to a set, with all scripts that it cannot run without. */
function addWithImports(name: string, bundle: Bundle, names: Set<string>): void {
  const script = bundle[name];
  if (names.has(name) || script?.type !== 'chunk') return;
  names.add(name);
  for (const each of script.imports) addWithImports(each, bundle, names);
}

/**
 * A Vite plugin: when a script imports another one dynamically, it imports what that one needs at the
 * same time. Otherwise, the browser would request it only once the other has arrived.
 */
export function importTogether() {
  return {
    name: 'import-together',
    generateBundle: (_: unknown, bundle: Bundle) => {
      for (const script of Object.values(bundle)) {
        if (script.type !== 'chunk') continue;
        const imported = new Set<string>();
        addWithImports(script.fileName, bundle, imported);
        const code = script.code.replace(/import\(`\.\/([^`]+)`\)/g, (whole, name: string) => {
          const target = posix.join(posix.dirname(script.fileName), name);
          const known = new Set(imported);
          addWithImports(target, bundle, imported);
          const others = [...imported].filter((each) => each !== target && !known.has(each));
          const imports = others.map((each) => `import(\`./${posix.basename(each)}\`)`);
          return imports.length > 0 ? `(${[...imports, whole].join(',')})` : whole;
        });
        const plain = code.replace(wrappedImports, '$1').replace(wrappedChoice, '$1?$2:$3');
        script.code = withoutUnusedHelper(plain);
      }
    },
  };
}
