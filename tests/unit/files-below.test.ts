import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../../src/integrations/files-below.ts';

test('files are found in all folders, hidden ones too, and folders are not files', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'files below-'));
  try {
    await mkdir(join(folder, 'b', 'c'), { recursive: true });
    await mkdir(join(folder, 'empty'));
    for (const file of ['b/c/z.txt', 'b.txt', '.hidden']) await writeFile(join(folder, file), '');
    expect(await filesBelow(folder)).toEqual(['.hidden', 'b.txt', 'b/c/z.txt']);
  } finally {
    await rm(folder, { recursive: true });
  }
});
