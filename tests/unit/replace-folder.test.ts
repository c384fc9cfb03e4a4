import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFolder } from '../../src/integrations/replace-folder.ts';

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

test('the finished folder takes the place of the old one, of which nothing is left', async () => {
  await make('dist', 'old');
  await make('building', 'new');
  await replace();
  expect(await page('dist')).toBe('new');
  expect([existsSync(at('building')), existsSync(at('previous'))]).toEqual([false, false]);
});

test('where there was none, it is the first', async () => {
  await make('building', 'new');
  await replace();
  expect(await page('dist')).toBe('new');
});

test('where it cannot be put there, the old one stays', async () => {
  await make('dist', 'old');
  await expect(replace()).rejects.toThrow('ENOENT');
  expect(await page('dist')).toBe('old');
});

test('one that was left aside when a build was killed comes back', async () => {
  await make('previous', 'old');
  await expect(replace()).rejects.toThrow('ENOENT');
  expect(await page('dist')).toBe('old');
});
