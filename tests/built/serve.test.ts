import { type ChildProcess, spawn } from 'node:child_process';
import { cp, readFile, rm } from 'node:fs/promises';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { cacheControl } from '../../src/hosting/caching.ts';
import { safetyHeaders } from '../../src/hosting/headers.ts';
import { ask } from '../support/answer.ts';
import { reviews } from '../support/archive.ts';
import { environment, Project } from '../support/project.ts';
import { basedAddress } from '../support/sites.ts';

const { based } = inject('sites');
const base = new URL(basedAddress).pathname;
const review = `reviews/${reviews[0]?.slug}/`;

let project: Project;
let server: ChildProcess;
let address: URL;

/** The address that the command prints when it listens. */
function printedAddress(from: ChildProcess): Promise<URL> {
  return new Promise((resolve, reject) => {
    let output = '';
    from.stdout?.on('data', (data) => {
      output += data;
      const [found] = /http:\S+/.exec(output) ?? [];
      if (found !== undefined && output.includes('Ctrl')) resolve(new URL(found));
    });
    from.once('exit', () => reject(new Error(`It ended: ${output}`)));
  });
}

beforeAll(async () => {
  project = await Project.copy('serve');
  await cp(based, project.path('dist'), { recursive: true });
  server = spawn(process.execPath, ['src/commands/serve.ts'], {
    cwd: project.root,
    // The command takes the next free port.
    env: { ...environment, PORT: '4471' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  address = await printedAddress(server);
});

afterAll(async () => {
  server?.kill();
  await project?.remove();
});

const at = (path: string) => new URL(path, address);

test('sends types, caching and safety headers', async () => {
  for (const [path, type] of [
    ['', 'text/html; charset=utf-8'],
    [review, 'text/html; charset=utf-8'],
    [review.slice(0, -1), 'text/html; charset=utf-8'],
    [`${review}received.txt`, 'text/plain; charset=utf-8'],
    [`${review}annotations.jsonld`, 'application/ld+json'],
    ['pagefind/pagefind.js', 'text/javascript; charset=utf-8'],
    ['pagefind/wasm.unknown.pagefind', 'application/octet-stream'],
  ] as const) {
    const { status, headers } = await ask(at(path));
    expect(status, path).toBe(200);
    expect(headers['content-type'], path).toBe(type);
    expect(headers['cache-control'], path).toBe(cacheControl(path));
    for (const [name, value] of safetyHeaders({ address })) {
      expect(headers[name.toLowerCase()], path).toBe(value);
    }
  }
});

test('sends compressed copies', async () => {
  const { headers, body } = await ask(at(review), { headers: { 'accept-encoding': 'br' } });
  expect(headers['content-encoding']).toBe('br');
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  const page = await readFile(project.path(`dist/${review}index.html`));
  expect(brotliDecompressSync(body).equals(page)).toBe(true);
});

test.each(['bytes=5-2', 'bytes=-5', 'bytes=x', 'lines=0-1', 'bytes=0-1,3-4'])(
  'answers to the range %s with the whole file, and goes on',
  async (range) => {
    const { status } = await ask(at(review), { headers: { range } });
    expect(status).toBe(200);
    expect((await ask(at(review))).status).toBe(200);
  },
);

test('sends a part of a file', async () => {
  const { status, body } = await ask(at(review), { headers: { range: 'bytes=0-14' } });
  expect([status, body.toString()]).toEqual([206, '<!DOCTYPE html>']);
});

test('allows only GET and HEAD', async () => {
  expect((await ask(at(review), { method: 'POST' })).status).toBe(405);
  expect((await ask(at(review), { method: 'HEAD' })).status).toBe(200);
});

test('leads from the root of the host to the site', async () => {
  for (const path of ['/', '/?from=elsewhere', base.slice(0, -1)]) {
    const { status, headers } = await ask(new URL(path, address));
    expect([status, headers.location], path).toEqual([302, base]);
  }
});

test('answers for missing pages in the language of the folder, and goes on without the page for them', async () => {
  const german = await ask(at('de/missing/'));
  expect(german.status).toBe(404);
  expect(german.body.equals(await readFile(project.path('dist/de/404.html')))).toBe(true);
  await rm(project.path('dist/404.html'));
  const missing = await ask(at('missing/'));
  expect(missing.status).toBe(404);
  expect(missing.body.toString()).toContain('Build the site again.');
  expect((await ask(at(review))).status).toBe(200);
});
