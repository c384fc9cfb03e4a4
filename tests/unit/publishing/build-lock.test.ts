import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockBuild } from '../../../src/integrations/publishing/build-lock.ts';

const module = fileURLToPath(
  new URL('../../../src/integrations/publishing/build-lock.ts', import.meta.url),
);

let root: string;
let folder: URL;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'archive-lock-'));
  folder = pathToFileURL(`${root}/`);
});

afterEach(() => rm(root, { recursive: true }));

/** A process that holds the lock until it is killed. */
async function holder() {
  const code = `import { lockBuild } from ${JSON.stringify(module)};
    globalThis.lock = lockBuild(new URL(${JSON.stringify(folder.href)}));
    console.log('locked');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code]);
  await once(child.stdout, 'data');
  return child;
}

test('while a process builds, another is refused and learns which one it is', async () => {
  const other = await holder();
  expect(() => lockBuild(folder)).toThrow(
    `Another build of this folder is running: process ${other.pid}. Wait until it has ended`,
  );
  other.kill('SIGKILL');
  await once(other, 'exit');
});

test('the lock of a killed process is gone', async () => {
  const other = await holder();
  other.kill('SIGKILL');
  await once(other, 'exit');
  lockBuild(folder)[Symbol.dispose]();
});

test('a lock that was released can be taken again', () => {
  lockBuild(folder)[Symbol.dispose]();
  lockBuild(folder)[Symbol.dispose]();
});

test('a lock that cannot be taken names its file', async () => {
  await writeFile(
    join(root, 'lock'),
    'no database, but as long as the header of one, which has a hundred bytes'.repeat(4),
  );
  expect(() => lockBuild(folder)).toThrow(join(root, 'lock'));
});
