import { hash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { expressionOf, hashedExpression, isHashNamed } from '../../hosting/caching.ts';
import { languagesOfInterface } from '../../i18n/read-languages.ts';
import type { OfflineSite, PathsInAdvance } from '../../offline/offline-site.ts';
import { address, type Path, paths } from '../../site/addresses.ts';
import { workerFile } from '../../site/service-worker.ts';
import { site } from '../../site/settings.ts';
import { buildWorker } from './build-worker.ts';
import { searchFilesInAdvance } from './files-in-advance.ts';

/**
 * What readers in a language fetch in advance: the page that says that there is no network, and its search page, with
 * the words of the search, of the cards of passages and of the player.
 */
function inAdvance(language: string): [offlinePage: Path, ...others: Path[]] {
  const search = paths.search(language);
  const words = ['passage-cards', 'listening'].map((folder) => `${folder}/${language}.txt`);
  return [paths.offline(language), ...words, search, `${search}/words.json`];
}

function addressesInAdvance(language: string): PathsInAdvance {
  const [offlinePage, ...others] = inAdvance(language);
  return [address(offlinePage), ...others.map(address)];
}

const fileOf = (path: Path) => (/\.\w+$/.test(path) ? path : `${path}/index.html`);

/** A digest of the files that can change without their names. */
async function digestOf(files: readonly Path[], folder: URL): Promise<string> {
  const changing = files.filter((path) => !isHashNamed(path)).map(fileOf);
  const contents = await Promise.all(changing.map((file) => readFile(new URL(file, folder))));
  const digests = contents.map((content) => hash('sha256', content));
  return hash('sha256', digests.join()).slice(0, 10);
}

/** What the service worker has to know of a built site. */
async function offlineSite(folder: URL): Promise<OfflineSite> {
  const search = await searchFilesInAdvance(folder);
  const languages = languagesOfInterface();
  const own = languages.flatMap(inAdvance);
  return {
    build: await digestOf([...own, ...search], folder),
    base: site.base,
    hashNamed: `^${hashedExpression(site.base)}$`,
    languages: Object.fromEntries(languages.map((tag) => [tag, addressesInAdvance(tag)])),
    reviews: {
      pages: `^${expressionOf(address('reviews'))}[^/]+/$`,
      files: ['next-critics.txt'],
    },
    search: search.map(address),
  };
}

/**
 * Writes the service worker of a built site. Where the setting is off, it removes what an earlier one has kept, and
 * itself. It must come after all integrations that write files of the search.
 */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const worker = site.offline
          ? await buildWorker('service-worker.ts', { offlineSite: await offlineSite(dir) })
          : await buildWorker('removal.ts', { offlineBase: site.base });
        await writeFile(new URL(workerFile, dir), worker);
      },
    },
  };
}
