import { execFile } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { environment, Project } from '../support/project.ts';
import { fixture, germanReview, review } from './fixture.ts';

let project: Project;

beforeAll(async () => {
  project = await Project.copy('check-content');
});

beforeEach(async () => {
  await rm(project.path('content'), { recursive: true });
  await cp(fixture, project.path('content'), { recursive: true });
});

afterAll(() => project.remove());

/** What a program reads that asks for JSON, and how the command ended. */
async function json(): Promise<{ items: unknown; status: number }> {
  const options = { cwd: project.root, env: environment };
  const args = ['run', '--silent', 'check:content', '--', '--json'];
  try {
    const { stdout } = await promisify(execFile)('npm', args, options);
    return { items: JSON.parse(stdout), status: 0 };
  } catch (error) {
    if (!(error instanceof Error && 'stdout' in error && 'code' in error)) throw error;
    return { items: JSON.parse(String(error.stdout)), status: Number(error.code) };
  }
}

test('a good content is accepted, without a build', async () => {
  expect(await project.run('check:content')).toMatchObject({
    status: 0,
    output: expect.stringContaining('The content has no problems.'),
  });
  expect(await json()).toEqual({ items: [], status: 0 });
});

test('all problems are reported at once, by file, and warnings last', async () => {
  await project.edit(review, (text) => text.replace('  - waiting', '  - waitnig'));
  await project.edit(review, (text) => text.replace('language: en', 'language: fr'));
  await project.edit(germanReview, (text) => text.replace('film: ', 'flim: '));
  const { status, output } = await project.run('check:content');
  expect(status).toBe(1);
  const order = [
    'The content has 2 problems.',
    `${review}:8:5 (themes.1)\n    8 |   - waitnig\n      |     ^\n`,
    `${germanReview}:6:1 (flim)\n    6 | flim: harbour-lights-2019\n      | ^\n`,
    'The content has a warning, which does not stop a build.',
    `${review}:5:11 (language)\n`,
  ].map((words) => output.indexOf(words));
  expect(order, output).not.toContain(-1);
  expect(order).toEqual(order.toSorted((one, other) => one - other));
});

test('programs get the same as JSON, and nothing else', async () => {
  await project.edit(review, (text) => text.replace('language: en', 'language: fr'));
  const warning = {
    file: review,
    line: 5,
    column: 11,
    field: 'language',
    message: expect.stringContaining('seems to be in en (English)'),
    fix: expect.stringContaining('write language: en'),
    severity: 'warning',
  };
  expect(await json()).toEqual({ items: [warning], status: 0 });
  await rm(project.path('content/received/wasser-und-licht.txt'));
  const problem = {
    file: germanReview,
    line: null,
    column: null,
    field: null,
    message: expect.stringContaining('The received text is missing'),
    fix: expect.any(String),
    severity: 'problem',
  };
  expect(await json()).toEqual({ items: [problem, warning], status: 1 });
});

test('a build prints its warnings last, and succeeds', async () => {
  await project.edit(review, (text) => text.replace('language: en', 'language: fr'));
  const { status, output } = await project.run('build');
  expect(status, output).toBe(0);
  const [, after = ''] = output.split('The content has a warning, which does not stop a build.');
  expect(after).toContain(`${review}:5:11 (language)`);
  expect(after).toMatch(/write language: en[\s\S]*Complete!/);
  expect(output.split('which does not stop a build')).toHaveLength(2);
});
