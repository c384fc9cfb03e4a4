import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { BuiltSite } from '../support/built-site.ts';

const { plain, again } = inject('sites');

test('two clean builds, in other folders, time zones and locales, are the same to the byte', () => {
  const [one, other] = [new BuiltSite(plain), new BuiltSite(again)];
  expect(one.files()).toEqual(other.files());
  const differing = one
    .files()
    .filter((file) => !readFileSync(join(plain, file)).equals(readFileSync(join(again, file))));
  expect(differing).toEqual([]);
});

test('no built file names a folder of the machine', () => {
  const site = new BuiltSite(plain);
  const folder = plain.slice(0, plain.lastIndexOf('/'));
  for (const file of site.files()) expect(site.read(file).includes(folder), file).toBe(false);
});
