import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Announcement, onFindings } from '../../../src/loader/announce-findings.ts';
import { archiveLoader, type CollectionContext } from '../../../src/loader/archive-loader.ts';
import { ContentError } from '../../../src/loader/content-error.ts';
import { ContentReader } from '../../../src/loader/content-reader.ts';
import { readEach } from '../../../src/loader/read-reviews.ts';
import { languages, paragraphLabel } from '../../support/archive.ts';
import { fiveReviews } from '../../support/content-folders.ts';

const theme = 'themes/music.yaml';
const broken = 'lable:';

let folder: string;
let logged: string[];
let stored: string[];
/** The data of these entries, in a build. */
let storedData: unknown[];
/** What Astro does while it validates an entry. */
let parse: () => Promise<void>;
let listeners: ((event: string, path: string) => Promise<void>)[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'));
  await cp(new URL(`../../../${fiveReviews}/`, import.meta.url), folder, { recursive: true });
  [logged, stored, storedData, listeners] = [[], [], [], []];
  parse = async () => {};
});

afterEach(() => rm(folder, { recursive: true }));

/** The parts of Astro that a loader uses. */
const context = (collection: string, isWatching: boolean): CollectionContext => ({
  collection,
  store: {
    clear: () => {
      stored = [];
    },
    keys: () => stored,
    set: ({ id, data }) => {
      stored.push(id);
      storedData.push(data);
      return true;
    },
  },
  logger: {
    info: (message) => logged.push(message),
    warn: (message) => logged.push(message),
    error: (message) => logged.push(message),
  },
  parseData: async ({ data }) => {
    await parse();
    return data;
  },
  ...(isWatching ? { watcher: { on: (_, listener) => listeners.push(listener) } } : {}),
});

/** Loads two collections that share a reader. */
async function load({ isWatching }: { isWatching: boolean }): Promise<void> {
  const reader = new ContentReader(pathToFileURL(`${folder}/`), { languages, paragraphLabel });
  const people = archiveLoader(reader, (archive) =>
    archive.people.map((person) => ({ id: person.id, data: person })),
  );
  const themes = archiveLoader(reader, (archive) =>
    archive.themes.map(({ id, ...data }) => ({ id, data })),
  );
  await people.load(context('people', isWatching));
  await themes.load(context('themes', isWatching));
}

async function edit(from: string, to: string): Promise<void> {
  const text = await readFile(join(folder, theme), 'utf8');
  await writeFile(join(folder, theme), text.replace(from, to));
}

/** Tells all loaders that a file has changed, as a watcher does: without waiting for any of them. */
const tell = (file = theme) => listeners.map((listener) => listener('change', join(folder, file)));

describe('a build', () => {
  test('fills the store', async () => {
    await load({ isWatching: false });
    expect(stored).toContain('music');
  });

  test('shares what it has read with its pages, sorted by id, and gives Astro only the ids', async () => {
    const reader = new ContentReader(pathToFileURL(`${folder}/`), { languages, paragraphLabel });
    const loader = archiveLoader(reader, ({ themes }) =>
      themes.map((theme) => ({ id: theme.id, data: theme })).reverse(),
    );
    await loader.load(context('themes', false));
    const shared = globalThis.sharedContent?.get('themes');
    expect(shared?.get('music')?.data).toMatchObject({ label: { en: 'Music' } });
    const ids = [...(shared?.keys() ?? [])];
    expect(ids.length).toBeGreaterThan(1);
    expect(ids).toEqual(ids.toSorted());
    expect(storedData).toEqual(ids.map(() => ({})));
  });

  test('reads the content once for all collections, and then forgets it', async () => {
    const reader = new ContentReader(pathToFileURL(`${folder}/`), { languages, paragraphLabel });
    const read = vi.spyOn(reader, 'read');
    const loaders = ['people', 'themes'].map((name) => ({
      name,
      loader: archiveLoader(reader, () => []),
    }));
    await Promise.all(loaders.map(({ name, loader }) => loader.load(context(name, false))));
    const [first, second] = read.mock.results.map(({ value }) => value);
    expect(first).toBe(second);
    const next = reader.read();
    expect(next).not.toBe(first);
    await next;
  });

  test('fails with all problems', async () => {
    await edit('label:', broken);
    await expect(load({ isWatching: false })).rejects.toThrow(ContentError);
  });
});

describe('the development server', () => {
  test('reports a mistake once, however often it is told about it', async () => {
    await load({ isWatching: true });
    await edit('label:', broken);
    await Promise.all([...tell(), ...tell()]);
    await Promise.all(tell());
    expect(logged).toEqual([expect.stringContaining('There is no field “lable” here.')]);
  });

  test('keeps the last good content until the mistake is corrected, and says so once', async () => {
    await load({ isWatching: true });
    await edit('label:', broken);
    await Promise.all(tell());
    expect(stored).toContain('music');
    await edit(broken, 'label:');
    await Promise.all([...tell(), ...tell()]);
    expect(logged.slice(1)).toEqual(['All problems in the content are fixed.']);
  });

  test('logs a warning once', async () => {
    await load({ isWatching: true });
    await writeFile(
      join(folder, 'films/unseen-2014.yaml'),
      'title: Unseen\nlanguage: en\nyear: 2014\ndirectors: [Nobody Known]\n',
    );
    await Promise.all([...tell(), ...tell()]);
    expect(logged).toEqual([expect.stringContaining('No review is about this film.')]);
  });

  test('tells integrations what was found', async () => {
    const announced: Announcement[] = [];
    onFindings((announcement) => announced.push(announcement));
    await load({ isWatching: true });
    await edit('label:', broken);
    await Promise.all(tell());
    expect(announced).toMatchObject([
      { problems: [], hasContent: true },
      { problems: [{ file: `content/${theme}`, line: 1, column: 1 }], hasContent: true },
    ]);
  });

  test('does not tell them what a reading found if a later one is done', async () => {
    const announced: Announcement[] = [];
    onFindings((announcement) => announced.push(announcement));
    const release = Promise.withResolvers<void>();
    const readReviews = vi.fn(async (...[inputs, shared]: Parameters<typeof readEach>) => {
      if (readReviews.mock.calls.length === 1) await release.promise;
      return readEach(inputs, shared);
    });
    const reader = new ContentReader(pathToFileURL(`${folder}/`), { languages, readReviews });
    const overtaken = reader.read();
    await vi.waitFor(() => expect(readReviews).toHaveBeenCalled());
    await edit('label:', broken);
    reader.invalidate();
    await reader.read();
    release.resolve();
    await overtaken;
    expect(announced).toMatchObject([{ problems: [{ file: `content/${theme}` }] }]);
  });

  test('drops content that has changed again before it is stored', async () => {
    await load({ isWatching: true });
    const parsing = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    parse = async () => {
      parsing.resolve();
      await release.promise;
    };
    stored = ['the last good content'];
    const first = tell();
    await parsing.promise;
    await edit('label:', broken);
    const second = tell();
    release.resolve();
    await Promise.all([...first, ...second]);
    expect(stored).toEqual(['the last good content']);
    expect(logged).toHaveLength(1);
  });

  test('does not report a file that is empty while it is saved, but one that stays empty', async () => {
    await load({ isWatching: true });
    const path = join(folder, theme);
    const text = await readFile(path, 'utf8');
    await writeFile(path, '');
    const first = tell();
    await setTimeout(300);
    await writeFile(path, text);
    await Promise.all([...first, ...tell()]);
    expect(logged).toEqual([]);
    await writeFile(path, '');
    await Promise.all(tell());
    expect(logged).toHaveLength(1);
  });

  test('does not read the content again for a file elsewhere', async () => {
    await load({ isWatching: true });
    await edit('label:', broken);
    await Promise.all(tell('../elsewhere.yaml'));
    expect(logged).toEqual([]);
  });
});
