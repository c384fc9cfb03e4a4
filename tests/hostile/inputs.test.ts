import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hostileParts } from '../browser/hostile/hostile-parts.ts';
import { acceptedInputs, hostileAddresses, hostileNames } from '../support/hostile-inputs.ts';
import { refusedCharacters } from './refused/characters.ts';
import { refusedFiles } from './refused/files.ts';
import { refusedLinks } from './refused/links.ts';
import { refusedSizes } from './refused/sizes.ts';
import { refusedYaml } from './refused/yaml.ts';

const inputs: Readonly<Record<string, readonly unknown[]>> = {
  texts: acceptedInputs.map(({ text }) => text),
  names: hostileNames,
  'addresses of web pages': hostileAddresses,
  'parts of addresses': hostileParts,
  characters: refusedCharacters.map(({ name }) => name),
  links: refusedLinks.map(({ name }) => name),
  sizes: refusedSizes.map(({ name }) => name),
  YAML: refusedYaml.map(({ name }) => name),
  files: refusedFiles.map(({ name }) => name),
};

test('no input is there twice', () => {
  for (const [kind, all] of Object.entries(inputs))
    expect(new Set(all).size, kind).toBe(all.length);
});

test('the README of this folder says how many inputs of each kind there are', () => {
  const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
  const rows = readme.matchAll(/^\| \[(.+?)\]\(.*\| (\d+) \|$/gm);
  expect(Object.fromEntries(Array.from(rows, ([, kind, count]) => [kind, Number(count)]))).toEqual(
    Object.fromEntries(Object.entries(inputs).map(([kind, all]) => [kind, all.length])),
  );
});
