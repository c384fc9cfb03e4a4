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

test('an old folder that a killed build had moved away is restored', async () => {
  await make('previous', 'old');
  await expect(replace()).rejects.toThrow('ENOENT');
  expect(await page('dist')).toBe('old');
});
