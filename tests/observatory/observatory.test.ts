import fs from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Answer, ask } from '../support/answer.ts';
import { basedAddress, provideSite } from '../support/sites.ts';
import { hasWebServer, WebServer, webServers } from '../support/web-servers.ts';
import { gradeOf } from './grade.ts';

const address = new URL(basedAddress);
let folder: string;

beforeAll(async () => {
  folder = join(await provideSite('based'), 'dist');
  // Its list of hosts that browsers know to use HTTPS is downloaded when it is installed. No host here is on it.
  const read = fs.readFileSync;
  vi.spyOn(fs, 'readFileSync').mockImplementation((...given: Parameters<typeof read>) =>
    String(given[0]).endsWith('hsts-preload.json') ? '{}' : read(...given),
  );
});

afterAll(() => {
  vi.restoreAllMocks();
});

test.each(webServers.filter(hasWebServer))('%s reaches A+, with 130 points', async (name) => {
  const server = await WebServer.start(name, folder, basedAddress);
  try {
    const { grade, score, results } = gradeOf(await ask(server.address), address);
    expect(grade, results.join()).toBe('A+');
    expect(score, results.join()).toBeGreaterThanOrEqual(130);
  } finally {
    await server.stop();
  }
});

test('a host without headers stays below A, and the policy in the page counts', () => {
  const page = fs.readFileSync(join(folder, 'index.html'));
  const without: Answer = { status: 200, headers: { 'content-type': 'text/html' }, body: page };
  const { grade, results } = gradeOf(without, address);
  expect(grade).toMatch(/^[BC]/);
  expect(results).toContain('csp-implemented-with-no-unsafe-default-src-none');
});
