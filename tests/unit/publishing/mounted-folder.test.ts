import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { canMount, withMounts } from '../../support/mounts.ts';

const module = fileURLToPath(
  new URL('../../../src/integrations/publishing/replace-folder.ts', import.meta.url),
);

/** Publishes what is in the folder `building`. Prints only an error. */
const publish = `
import { pathToFileURL } from 'node:url';
import { replaceFolder } from ${JSON.stringify(module)};
const at = (name) => pathToFileURL(process.cwd() + '/' + name + '/');
await replaceFolder(at('dist'), at('building'), at('previous')).catch((error) => {
  console.log(error.code);
  process.exitCode = 1;
});`;

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'archive-mounted-'));
  for (const [folder, content] of [
    ['dist', 'old'],
    ['building', 'new'],
  ] as const) {
    await mkdir(join(root, folder));
    await writeFile(join(root, folder, 'index.html'), content.repeat(50_000));
    await writeFile(join(root, folder, `${content}.css`), content.repeat(50_000));
  }
});

afterEach(() => rm(root, { recursive: true }));

/** Publishes to a folder on which something is mounted, and prints what the folder contains then. */
function publishTo(mount: string): string {
  const script = `
    ${mount}
    "${process.execPath}" --input-type=module --eval "$PUBLISH" || true
    for file in $(find dist -type f | sort); do echo "$file $(head -c 3 "$file")"; done`;
  const [command, options] = withMounts(script);
  const { status, stdout, stderr } = spawnSync(command, options, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PUBLISH: publish },
  });
  expect(status, stderr).toBe(0);
  return stdout;
}

const oldSite = 'dist/index.html old\ndist/old.css old\n';
const newSite = 'dist/index.html new\ndist/new.css new\n';

describe.skipIf(!canMount)('the new site is published', () => {
  test('if another file system is mounted on its folder', () => {
    const mount = 'cp -r dist old; mount -t tmpfs tmpfs dist; cp old/* dist';
    expect(publishTo(mount)).toBe(newSite);
  });

  test('if its folder is mounted from elsewhere on the same one', () => {
    expect(publishTo('mount --bind dist dist')).toBe(newSite);
  });

  test('if its folder is a link to another file system', () => {
    const mount =
      'mkdir host; mount -t tmpfs tmpfs host; cp dist/* host; rm -r dist; ln -s host dist';
    expect(publishTo(`${mount}; alias find='find -L'`)).toBe(newSite);
  });
});

describe.skipIf(!canMount)('the old site stays as it was', () => {
  test('if its disk has no room for both', () => {
    // Each site has 300 kB.
    const mount = 'cp -r dist old; mount -t tmpfs -o size=512k tmpfs dist; cp old/* dist';
    expect(publishTo(mount)).toBe(`ENOSPC\n${oldSite}`);
  });

  test('if it may only be read', () => {
    const mount = 'mount --bind dist dist; mount -o remount,bind,ro dist';
    expect(publishTo(mount)).toBe(`EROFS\n${oldSite}`);
  });
});
