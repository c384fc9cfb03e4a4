import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string) => readFileSync(`${root}${file}`, 'utf8');
const manifest = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')));

const workflowSchema = z.object({
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({
      permissions: z.record(z.string(), z.string()),
      steps: z.array(z.looseObject({ uses: z.string().optional(), run: z.string().optional() })),
    }),
  ),
});

test('the workflow pins every action by commit, and gives each job only what it needs', () => {
  const text = read('.github/workflows/publish.yml');
  const { permissions, jobs } = workflowSchema.parse(parse(text));
  expect(permissions).toEqual({});
  expect(
    Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, job.permissions])),
  ).toEqual({
    test: { contents: 'read' },
    audit: { contents: 'read' },
    build: { contents: 'read', pages: 'read' },
    publish: { pages: 'write', 'id-token': 'write' },
  });
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const used = steps.flatMap(({ uses }) => uses ?? []);
  expect(used.length).toBeGreaterThan(3);
  for (const action of used) {
    expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
    expect(text).toMatch(new RegExp(`${action} # v\\d+\\.\\d+\\.\\d+\\n`));
  }
  for (const { run = '' } of steps) {
    for (const [, name = ''] of run.matchAll(/npm run ([\w:-]+)/g)) {
      expect(manifest.scripts).toHaveProperty([name]);
    }
  }
});
