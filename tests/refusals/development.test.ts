import { type ChildProcess, spawn } from 'node:child_process';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { manifestFile, readManifest } from '../../src/search/vocabulary/manifest.ts';
import { readShard } from '../../src/search/vocabulary/shard.ts';
import { environment, Project } from '../support/project.ts';

const port = 4421;
const review = 'content/reviews/cinematic-perfection.md';
const received = 'content/received/cinematic-perfection.txt';

let project: Project;
let server: ChildProcess;
let printed = '';

/** The text at an address of the development server. */
async function fetched(path: string): Promise<string> {
  return (await fetch(`http://localhost:${port}${path}`)).text();
}

/** The words of the vocabulary, as a search fetches them. */
async function vocabularyWords(): Promise<string[]> {
  const folder = '/pagefind/vocabulary';
  const { shards } = readManifest(await fetched(`${folder}/${manifestFile}`));
  const texts = await Promise.all(shards.map(({ file }) => fetched(`${folder}/${file}`)));
  return texts.flatMap((text) => readShard(text).entries.map(({ word }) => word));
}

const eventually = (check: () => Promise<void>) =>
  vi.waitFor(check, { timeout: 15_000, interval: 100 });

/** Starts the development server, and waits until it says that it listens at its port. */
async function start(): Promise<void> {
  server = spawn('npm', ['run', 'dev'], {
    cwd: project.root,
    env: { ...environment, PORT: String(port), NO_COLOR: '1' },
    detached: true,
  });
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (data) => {
      printed += data;
    });
  }
  await eventually(async () => expect(printed).toContain(`http://localhost:${port}/`));
}

beforeAll(async () => {
  project = await Project.copy('development');
  // It starts with content that is message, as it is while one is at work.
  await project.edit(review, (text) => text.replace('- tension', '- tensoin'));
  await start();
  await eventually(async () => expect(printed).toContain('did you mean tension?'));
  await project.edit(review, (text) => text.replace('- tensoin', '- tension'));
  await eventually(async () => expect(await fetched('/')).toContain('Verbatim'));
  printed = '';
});

afterAll(async () => {
  if (server.pid !== undefined) process.kill(-server.pid);
  await project.remove();
});

test('an edit is shown and searched at once, and a bad one is named and changes nothing', async () => {
  const page = '/reviews/cinematic-perfection/';
  const index = '/pagefind/pagefind-entry.json';
  expect(await fetched(page)).toContain('foregone conclusion');
  const before = await fetched(index);
  expect(await vocabularyWords()).not.toContain('ending');

  await project.edit(review, (text) => text.replace('foregone conclusion', 'foregone ending'));
  await eventually(async () => expect(printed).toContain('A foregone ending. No matter'));
  expect(await fetched(page)).toContain('foregone conclusion');
  expect(printed.match(/The content has a problem/g)).toHaveLength(1);

  const reported = printed.length;
  await project.edit(received, (text) => text.replace('foregone conclusion', 'foregone ending'));
  await eventually(async () => expect(await fetched(page)).toContain('foregone ending'));
  await eventually(async () => expect(await fetched(index)).not.toBe(before));
  await eventually(async () => expect(await vocabularyWords()).toContain('ending'));
  expect(printed.slice(reported)).toContain('The content is in order again');
});
