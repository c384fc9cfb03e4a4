import { globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = join(root, 'src');

/** The layers that ARCHITECTURE.md draws, from the one that imports nothing upwards. */
const layers = drawnLayers(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8'));

/** The first word of each line of the document's first diagram. */
function drawnLayers(document: string): string[] {
  const [, diagram = ''] = /```\n([\s\S]*?)```/.exec(document) ?? [];
  return diagram.split('\n').flatMap((line) => /^[\w./-]+/.exec(line)?.[0] ?? []);
}

/** All code of a file: of an Astro file, its frontmatter and the scripts that it names. */
function codeOf(file: string): string {
  const text = readFileSync(join(source, file), 'utf8');
  if (!file.endsWith('.astro')) return text;
  const [, frontmatter = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
  const scripts = Array.from(text.matchAll(/<script src="([^"]+)"/g), ([, path]) => path);
  return [frontmatter, ...scripts.map((path) => `import '${path}';`)].join('\n');
}

/** The files below `src` that a file imports, types and dynamic imports included. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(codeOf(file));
  return importedFiles
    .map(({ fileName }) => fileName.replace(/\?.*$/, ''))
    .filter((path) => path.startsWith('.'))
    .map((path) => normalize(join(dirname(file), path)));
}

const files = globSync('**/*.{ts,mjs,astro}', { cwd: source }).filter(
  (file) => !file.endsWith('.d.ts'),
);
const imports = new Map(files.map((file) => [file, importsOf(file)]));

/** The layer of a file, by its place in the diagram: the longest path that contains the file. */
function layerOf(file: string): number {
  const [longest] = layers
    .filter((layer) => file === layer || file.startsWith(`${layer}/`))
    .sort((one, other) => other.length - one.length);
  return longest === undefined ? -1 : layers.indexOf(longest);
}

/** The chain of imports that leads from a file back to itself, or undefined. */
function cycleFrom(start: string): string[] | undefined {
  const visited = new Set<string>();
  const follow = (file: string, chain: readonly string[]): string[] | undefined => {
    for (const next of imports.get(file) ?? []) {
      if (next === start) return [...chain, next];
      if (visited.has(next)) continue;
      visited.add(next);
      const cycle = follow(next, [...chain, next]);
      if (cycle) return cycle;
    }
    return undefined;
  };
  return follow(start, [start]);
}

test('every import leads to a file that exists', () => {
  expect(files.length).toBeGreaterThan(100);
  for (const [file, paths] of imports) {
    for (const path of paths) {
      expect(
        statSync(join(source, path), { throwIfNoEntry: false }),
        `${file}: ${path}`,
      ).toBeTruthy();
    }
  }
});

test('ARCHITECTURE.md draws every folder that has code, and no other', () => {
  expect(
    layers.filter((layer) => !statSync(join(source, layer), { throwIfNoEntry: false })),
  ).toEqual([]);
  expect(files.filter((file) => layerOf(file) < 0)).toEqual([]);
  expect(layers.filter((_, layer) => !files.some((file) => layerOf(file) === layer))).toEqual([]);
});

test('a folder imports only from itself and from folders drawn before it', () => {
  const backwards = [...imports].flatMap(([file, paths]) =>
    paths.filter((path) => layerOf(path) > layerOf(file)).map((path) => `${file} imports ${path}`),
  );
  expect(backwards).toEqual([]);
});

test('no file imports itself by way of others', () => {
  const cycles = files.flatMap((file) => cycleFrom(file)?.join(' → ') ?? []);
  expect(cycles).toEqual([]);
});
