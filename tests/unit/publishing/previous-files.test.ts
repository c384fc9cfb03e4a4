import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  keepPreviousFiles,
  listOfPrevious,
} from '../../../src/integrations/publishing/keep-previous-files.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'previous files-'));
});

afterEach(() => rm(folder, { recursive: true }));

const url = (name: string) => pathToFileURL(`${join(folder, name)}/`);

/** Writes the files of a site, which contain their own paths. */
async function write(name: string, ...files: readonly string[]): Promise<void> {
  for (const file of files) {
    const path = join(folder, name, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file);
  }
}

/** The files of a site, without the list. */
async function filesOf(name: string): Promise<string[]> {
  const entries = await readdir(join(folder, name), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name !== listOfPrevious)
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, name).length + 1))
    .sort();
}

const [page, script, chunk] = ['index.html', 'assets/Page.', 'pagefind/index/zxx_'];
const build = (hash: string) => [page, `${script}${hash}.js`, `${chunk}${hash}.pf_index`] as const;

test('the files of the last build stay for one build, except those that keep their names', async () => {
  await write('a', ...build('aaaaaa'), 'gone/index.html', 'pagefind/vocabulary/manifest.txt');
  await write('b', ...build('bbbbbb'));
  await keepPreviousFiles(url('a'), url('b'));
  const [, ...ofA] = build('aaaaaa');
  expect(await filesOf('b')).toEqual([...build('bbbbbb'), ...ofA].sort());
  await write('c', ...build('cccccc'));
  await keepPreviousFiles(url('b'), url('c'));
  const [, ...ofB] = build('bbbbbb');
  expect(await filesOf('c')).toEqual([...build('cccccc'), ...ofB].sort());
});

test('they stay while the same site is built again', async () => {
  await write('a', ...build('aaaaaa'));
  await write('b', ...build('bbbbbb'));
  await keepPreviousFiles(url('a'), url('b'));
  await write('again', ...build('bbbbbb'));
  await keepPreviousFiles(url('b'), url('again'));
  expect(await filesOf('again')).toEqual(await filesOf('b'));
  expect(await readFile(join(folder, 'again', listOfPrevious), 'utf8')).toBe(
    'assets/Page.aaaaaa.js\npagefind/index/zxx_aaaaaa.pf_index\n',
  );
});

test('a first build, and one that changes nothing, have only their own files', async () => {
  await write('a', ...build('aaaaaa'));
  await keepPreviousFiles(url('none'), url('a'));
  await write('same', ...build('aaaaaa'));
  await keepPreviousFiles(url('a'), url('same'));
  for (const name of ['a', 'same']) {
    expect(await filesOf(name)).toEqual([...build('aaaaaa')].sort());
    expect(await readdir(join(folder, name))).not.toContain(listOfPrevious);
  }
});
