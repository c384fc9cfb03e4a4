import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  completeReplacement,
  replaceFiles,
} from '../../../src/integrations/publishing/replace-files.ts';
import { interrupted } from '../../support/interrupted.ts';

/** The content of files, by path. */
type Site = Readonly<Record<string, string>>;

const oldSite: Site = {
  'index.html': 'old page with style.1.css',
  'assets/style.1.css': 'old style',
  'entry.json': 'old index',
  'gone/index.html': 'gone page',
  'gone/deep/file.txt': 'gone file',
  'folder/index.html': 'a page where a file will be',
  file: 'a file where a folder will be',
};
const newSite: Site = {
  'index.html': 'new page with style.2.css',
  'assets/style.2.css': 'new style',
  'entry.json': 'new index',
  'added/index.html': 'added page with style.2.css',
  folder: 'a file where a folder was',
  'file/index.html': 'a page where a file was',
};

let root: string;
let host: string;
let finished: string;

async function write(folder: string, site: Site): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, content] of Object.entries(site)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** All files of a folder with their content, and all empty folders, as paths with a slash. */
async function read(folder: string, path = ''): Promise<Record<string, string>> {
  const entries = await readdir(join(folder, path), { withFileTypes: true });
  const all = await Promise.all(
    entries.map(async (entry) => {
      const inside = join(path, entry.name);
      return entry.isDirectory()
        ? read(folder, inside)
        : { [inside]: await readFile(join(folder, inside), 'utf8') };
    }),
  );
  return entries.length === 0 ? { [`${path}/`]: '' } : Object.assign({}, ...all);
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'archive-files-'));
  host = join(root, 'host');
  finished = join(root, 'finished');
  await write(host, oldSite);
  await write(finished, newSite);
});

afterEach(() => rm(root, { recursive: true }));

describe('a folder that cannot be renamed', () => {
  test('gets the files of the finished one, and no others are left', async () => {
    await replaceFiles(host, finished);
    expect(await read(host)).toEqual(newSite);
    expect(await read(finished)).toEqual(newSite);
  });

  test('may be empty, or missing', async () => {
    await rm(host, { recursive: true });
    await replaceFiles(host, finished);
    expect(await read(host)).toEqual(newSite);
  });

  test('keeps what the file system has in it', async () => {
    await mkdir(join(host, 'lost+found'));
    await replaceFiles(host, finished);
    expect(await read(host)).toEqual({ ...newSite, 'lost+found/': '' });
  });

  test('stays as it was if something cannot be copied', async () => {
    // What cannot be copied here is a link to nowhere; elsewhere, the disk is full.
    await symlink('nowhere', join(finished, 'link'));
    await expect(replaceFiles(host, finished)).rejects.toThrow('ENOENT');
    expect(await read(host)).toEqual(oldSite);
  });
});

describe('if the process is killed at any of its changes,', () => {
  test('every page of either site has its style, and the next build restores one of them', async () => {
    const ends = new Set<string>();
    for (let step = 0, isKilled = true; isKilled; step += 1) {
      await write(host, oldSite);
      isKilled = await interrupted(step, () => replaceFiles(host, finished));
      for (const [path, content] of Object.entries(await read(host))) {
        if (path.startsWith('.publishing') || path.endsWith('/')) continue;
        expect([oldSite[path], newSite[path]], path).toContain(content);
        const [, style] = /with (.*)/.exec(content) ?? [];
        if (style)
          expect(existsSync(join(host, 'assets', style)), `${style} of ${path}`).toBe(true);
      }
      await completeReplacement(host);
      const site = await read(host);
      expect([oldSite, newSite]).toContainEqual(site);
      ends.add(JSON.stringify(site) === JSON.stringify(await read(finished)) ? 'new' : 'old');
    }
    expect([...ends]).toEqual(['old', 'new']);
  });

  test('and the next build while it completes that, the one after it does', async () => {
    let count = 0;
    for (let isKilled = true; isKilled; count += 1) {
      await write(host, oldSite);
      isKilled = await interrupted(count, () => replaceFiles(host, finished));
    }
    const halfway = count - 8;
    for (let step = 0, isKilled = true; isKilled; step += 1) {
      await write(host, oldSite);
      await interrupted(halfway, () => replaceFiles(host, finished));
      isKilled = await interrupted(step, () => completeReplacement(host));
      await completeReplacement(host);
      expect(await read(host)).toEqual(newSite);
    }
  });
});
