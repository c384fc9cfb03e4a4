import { existsSync, promises } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  replaceFolder,
  restoreFolder,
} from '../../../src/integrations/publishing/replace-folder.ts';
import { interrupted } from '../../support/interrupted.ts';

let root: URL;
const at = (path: string) => new URL(path, root);
const page = (folder: string) => readFile(at(`${folder}/index.html`), 'utf8');

async function make(folder: string, content: string): Promise<void> {
  await mkdir(at(folder));
  await writeFile(at(`${folder}/index.html`), content);
}

beforeEach(async () => {
  root = pathToFileURL(`${await mkdtemp(join(tmpdir(), 'archive-folders-'))}/`);
});

afterEach(() => rm(root, { recursive: true }));

const replace = () => replaceFolder(at('dist/'), at('building/'), at('previous/'));
/** Does something while nothing that is there can be deleted. */
async function withoutDeleting(action: () => Promise<void>): Promise<void> {
  const { rm: original } = promises;
  promises.rm = async (path) => {
    if (existsSync(path)) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
  };
  syncBuiltinESMExports();
  await action().finally(() => {
    promises.rm = original;
    syncBuiltinESMExports();
  });
}

const restore = () => restoreFolder(at('dist/'), at('previous/'));

test('the finished folder replaces the old one, and nothing of that is left', async () => {
  await make('dist', 'old');
  await make('building', 'new');
  await replace();
  expect(await page('dist')).toBe('new');
  expect([existsSync(at('building')), existsSync(at('previous'))]).toEqual([false, false]);
});

test('the finished folder is moved to its place if there is no old one', async () => {
  await make('building', 'new');
  await replace();
  expect(await page('dist')).toBe('new');
});

test('the old folder stays if there is no finished one', async () => {
  await make('dist', 'old');
  await expect(replace()).rejects.toThrow('ENOENT');
  expect(await page('dist')).toBe('old');
});

test('an old folder that cannot be deleted does not undo a publication, and the next one says so', async () => {
  await make('dist', 'old');
  await make('building', 'new');
  await withoutDeleting(replace);
  expect(await page('dist')).toBe('new');
  await expect(withoutDeleting(restore)).rejects.toThrow(/previous is left from an earlier build/);
  expect(await page('dist')).toBe('new');
  await restore();
  expect(existsSync(at('previous'))).toBe(false);
});

describe('if the place is a link,', () => {
  test('the folder to which it leads is replaced, and the link stays', async () => {
    await make('host', 'old');
    await symlink('host', at('dist'));
    await make('building', 'new');
    await replace();
    expect([await page('host'), await page('dist')]).toEqual(['new', 'new']);
  });

  test('a folder that is missing there is made', async () => {
    await symlink('host', at('dist'));
    await make('building', 'new');
    await replace();
    expect(await page('host')).toBe('new');
  });
});

test.each([false, true])(
  'a killed process leaves the old folder or the new one, linked: %s',
  async (isLinked) => {
    const seen = new Set<string>();
    for (let step = 0, isKilled = true; isKilled; step += 1) {
      await make(isLinked ? 'host' : 'dist', 'old');
      if (isLinked) await symlink('host', at('dist'));
      await make('building', 'new');
      isKilled = await interrupted(step, replace);
      await restore();
      seen.add(await page('dist'));
      expect(existsSync(at('previous'))).toBe(false);
      for (const folder of ['dist', 'host', 'building'])
        await rm(at(folder), { recursive: true, force: true });
    }
    expect([...seen]).toEqual(['old', 'new']);
  },
);
