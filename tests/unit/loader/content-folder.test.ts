import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findUnknownEntries } from '../../../src/loader/content-folder.ts';

let content: string;

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'content-'));
  for (const name of ['README.md', 'readme.txt', '.gitkeep'])
    await writeFile(join(content, name), '');
});

afterAll(() => rm(content, { recursive: true }));

test('apart from its folders, content may contain only its guide, README.md', async () => {
  const unknown = await findUnknownEntries(pathToFileURL(`${content}/`), ['reviews']);
  expect(unknown.map(({ file }) => file)).toEqual(['content/readme.txt']);
});
