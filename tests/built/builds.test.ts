import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { BuiltSite } from '../support/built-site.ts';

const { plain, again, grown, foreign } = inject('sites');

test('builds by different users, in different folders, time zones and locales, are identical', () => {
  const [one, other] = [new BuiltSite(plain), new BuiltSite(again)];
  const files = [...one.files(), ...one.compressedFiles()];
  expect(files).toEqual([...other.files(), ...other.compressedFiles()]);
  const differing = files.filter(
    (file) => !readFileSync(join(plain, file)).equals(readFileSync(join(again, file))),
  );
  expect(differing).toEqual([]);
});

test('no built file contains a path of the machine', () => {
  const site = new BuiltSite(plain);
  const folders = [join(tmpdir(), 'archive-'), process.cwd()];
  for (const file of site.files()) {
    const content = site.read(file);
    for (const folder of folders)
      expect(content.includes(folder), `${folder} in ${file}`).toBe(false);
  }
});

test('a build does not activate Astro’s telemetry', () => {
  const home = join(dirname(plain), 'home');
  const records = readdirSync(home, { recursive: true, encoding: 'utf8' });
  expect(records.filter((name) => /astro/.test(name))).toEqual([]);
});

/** The addresses of the site that its service worker names, each in quotation marks or in a list with commas. */
function namedByWorker(site: BuiltSite): string[] {
  return site.read('service-worker.js').match(/(?<=[`'",])\/[\w./-]*(?=[`'",])/g) ?? [];
}

test.each(Object.entries({ plain, grown, foreign }))(
  'in the %s site, all that the service worker names is there',
  (_, folder) => {
    const site = new BuiltSite(folder);
    const addresses = namedByWorker(site);
    expect(addresses).toEqual(
      expect.arrayContaining(['/search/', '/pagefind/vocabulary/manifest.txt']),
    );
    expect(addresses.filter((address) => site.fileOf(address) === undefined)).toEqual([]);
    expect(addresses.filter((address) => address.includes('/filter/'))).toEqual([]);
  },
);
