import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { environment, Project } from '../support/project.ts';
import { fixture, received, review } from './fixture.ts';

const port = 4421;

let project: Project;
let server: ChildProcess | undefined;
let printed = '';

/** The text at an address of the development server. */
async function fetched(path: string): Promise<string> {
  return (await fetch(`http://localhost:${port}${path}`)).text();
}

/** Waits for a condition, however slow the machine is: the limit only ends a test that would never end. */
const eventually = (check: () => Promise<void>) =>
  vi.waitFor(check, { timeout: 240_000, interval: 100 });

const eventuallyPrinted = (words: string) =>
  eventually(async () => expect(printed).toContain(words));

/** Replaces a part of a file of the content. */
const replace = (file: string, from: string, to: string) =>
  project.edit(file, (text) => text.replaceAll(from, to));

beforeAll(async () => {
  project = await Project.copy('development');
  await rm(project.path('content'), { recursive: true });
  await cp(fixture, project.path('content'), { recursive: true });
  // Editors may start the server while a mistake is in the content.
  await replace(review, '- waiting', '- waitnig');
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
  await eventuallyPrinted(`http://localhost:${port}/`);
});

afterAll(async () => {
  if (server?.pid !== undefined) {
    const ended = once(server, 'exit');
    process.kill(-server.pid);
    await ended;
  }
  await project.remove();
});

test('the development server reports mistakes, and serves each good state of the content', async () => {
  const page = '/reviews/a-patient-film/';
  const index = '/pagefind/pagefind-entry.json';
  await eventuallyPrinted('did you mean waiting?');
  await replace(review, '- waitnig', '- waiting');
  await eventually(async () => expect(await fetched(page)).toContain('the harbour is empty'));
  await eventuallyPrinted('All problems in the content are fixed.');
  const before = await fetched(index);

  // What a build writes beside the server is no change of a page; a new interface language is one of all pages.
  await mkdir(project.path('.astro/building'), { recursive: true });
  await project.write('.astro/building/index.html', '<p>built</p>');
  await project.write(
    'src/i18n/languages/fr.ts',
    "import type { PartialStrings } from '../partial-strings.ts';\n\nexport const strings: PartialStrings = { reviews: 'Critiques' };\n",
  );
  await eventuallyPrinted('The interface language French (fr) was added. Press Ctrl+C');
  expect(printed).not.toContain('building');
  await rm(project.path('src/i18n/languages/fr.ts'));
  await eventuallyPrinted('The interface language French (fr) was removed.');

  printed = '';
  await replace(review, 'the harbour is empty', 'the harbour is deserted');
  await eventuallyPrinted('the harbour is deserted.');
  expect(printed).toContain('The text differs from the received text in paragraph 4.');
  expect(await fetched(page)).toContain('the harbour is empty');

  printed = '';
  await replace(received, 'the harbour is empty', 'the harbour is deserted');
  await eventuallyPrinted('All problems in the content are fixed.');
  await eventually(async () => expect(await fetched(page)).toContain('the harbour is deserted'));
  await eventually(async () => expect(await fetched(index)).not.toBe(before));
});
