import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { languagesOfInterface } from '../i18n/read-languages.ts';
import { recordJsonSchemas } from '../loader/record-schemas.ts';
import { identifierPattern, namedFolders } from '../schema/primitives.ts';

/** The name of the schema of reviews’ frontmatter, for Astro’s extension of VS Code. */
const name = 'review-record';

/** Delay before new files are listed, in milliseconds: many may be added at once. */
const delay = 200;

/** The ids of the records in a folder of the content: the names of its files, without their endings. */
async function idsIn(folder: URL): Promise<string[]> {
  const files = await readdir(folder).catch(() => []);
  return files
    .map((file) => file.replace(/\.(?:md|yaml)$/, ''))
    .filter((id) => identifierPattern.test(id))
    .sort();
}

/**
 * Writes what Astro’s extension of VS Code needs to check and complete the frontmatter of reviews: its JSON Schema,
 * with the ids of all themes, films and people, and the addresses of the reviews on this machine.
 *
 * @param root the folder of the project
 */
export async function writeFrontmatterSchema(root: URL): Promise<void> {
  const content = new URL('content/', root);
  const known = Object.fromEntries(
    await Promise.all(
      namedFolders.map(async (each) => [each, await idsIn(new URL(`${each}/`, content))] as const),
    ),
  );
  // The extension compares addresses decoded and in lower case.
  const addressOf = (slug: string) => {
    const path = fileURLToPath(new URL(`reviews/${slug}.md`, content));
    return decodeURIComponent(pathToFileURL(path).href).toLowerCase();
  };
  const manifest = {
    collections: [{ name, hasSchema: true }],
    entries: Object.fromEntries((known['reviews'] ?? []).map((slug) => [addressOf(slug), name])),
  };
  const folder = new URL('.astro/collections/', root);
  const { review } = recordJsonSchemas(languagesOfInterface(), known);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL(`${name}.schema.json`, folder), JSON.stringify(review));
  await writeFile(new URL('collections.json', folder), JSON.stringify(manifest));
}

/** Writes the schema of reviews’ frontmatter at every start, and whenever a record is added or removed. */
export function frontmatterSchema(): AstroIntegration {
  let root: URL;
  return {
    name: 'frontmatter-schema',
    hooks: {
      'astro:config:done': async ({ config }) => {
        root = config.root;
        await writeFrontmatterSchema(root);
      },
      'astro:server:setup': ({ server }) => {
        const content = fileURLToPath(new URL('content/', root));
        let latest = 0;
        const refresh = async (path: string) => {
          if (!path.startsWith(content)) return;
          latest += 1;
          const own = latest;
          await setTimeout(delay);
          if (own === latest) await writeFrontmatterSchema(root);
        };
        server.watcher.on('add', refresh);
        server.watcher.on('unlink', refresh);
      },
    },
  };
}
