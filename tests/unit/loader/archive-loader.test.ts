import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Announcement, onFindings } from '../../../src/loader/announce-findings.ts';
import { archiveLoader, type CollectionContext } from '../../../src/loader/archive-loader.ts';
import { ContentError } from '../../../src/loader/content-error.ts';
import { ContentReader } from '../../../src/loader/content-reader.ts';
import { languages, paragraphLabel } from '../../support/archive.ts';
import { fiveReviews } from '../../support/content-folders.ts';

const theme = 'themes/music.yaml';
const broken = 'lable:';

let folder: string;
let logged: string[];
let stored: string[];
/** What Astro does while it validates an entry. */
let parse: () => Promise<void>;
let listeners: ((event: string, path: string) => Promise<void>)[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'));
  await cp(new URL(`../../../${fiveReviews}/`, import.meta.url), folder, { recursive: true });
  [logged, stored, listeners] = [[], [], []];
  parse = async () => {};
});

afterEach(() => rm(folder, { recursive: true }));

/** The parts of Astro that a loader uses. */
const context = (isWatching: boolean): CollectionContext => ({
  store: {
    clear: () => {
      stored = [];
    },
    keys: () => stored,
    set: ({ id }) => {
      stored.push(id);
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
  await people.load(context(isWatching));
  await themes.load(context(isWatching));
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

  test('does not read the content again for a file elsewhere', async () => {
    await load({ isWatching: true });
    await edit('label:', broken);
    await Promise.all(tell('../elsewhere.yaml'));
    expect(logged).toEqual([]);
  });
});
