import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  configurationFor,
  hosts,
  servers,
} from '../../../src/hosting/configurations/configurations.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (file: string) => readFileSync(`${root}${file}`, 'utf8');
const guides = globSync('src/hosting/guides/*.md', { cwd: root });
const manifest = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')));

test('every host has a guide, which the overview links to', () => {
  const overview = read('src/hosting/guides/README.md');
  const names = guides.map((file) => basename(file, '.md')).filter((name) => name !== 'README');
  // The guide to Apache also explains the file for hosts that keep its configuration to themselves.
  const own = hosts.filter((host) => host !== 'htaccess');
  expect(names.toSorted()).toEqual([...own, 'github-pages'].toSorted());
  expect(read('src/hosting/guides/apache.md')).toContain('hosting -- htaccess');
  for (const name of names) expect(overview).toContain(`(${name}.md)`);
});

describe.each(guides)('%s', (file) => {
  const text = read(file);

  test('names commands and hosts that exist', () => {
    for (const [, name = ''] of text.matchAll(/npm run (?:-s |--silent )?([a-z:-]+)/g)) {
      expect(manifest.scripts).toHaveProperty([name]);
    }
    for (const [, host = ''] of text.matchAll(/hosting -- (\w+)/g)) expect(hosts).toContain(host);
  });

  test('links to files that exist', () => {
    for (const [, link = ''] of text.matchAll(/\]\(([^)#:]+)\)/g)) {
      const path = new URL(link, `file://${root}${file}`);
      expect(readFileSync(path, 'utf8'), link).not.toBe('');
    }
  });

  test('names folders that configurations name', () => {
    const host = servers.find((each) => each === basename(file, '.md'));
    if (host === undefined) return;
    const address = new URL('https://reviews.example/archive/');
    const configuration = configurationFor(
      [host],
      {},
      { address, languages: ['en'], dist: '/d', temporary: '/t', user: 'u' },
    );
    expect(text).toContain('`/var/www/reviews.example`');
    expect(configuration).toContain('/var/www/reviews.example');
  });
});
