import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BuildCache, setBuildCache } from '../../../src/cache/build-cache.ts';
import { kept } from '../../../src/cache/kept.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});

afterEach(() => {
  globalThis.cacheOfBuild = undefined;
  rmSync(folder, { recursive: true });
});

/** Runs a build that asks for a sum of numbers. Returns the sum, and which numbers were doubled for it. */
async function build(numbers: readonly number[]): Promise<{ sum: number; doubled: number[] }> {
  const url = pathToFileURL(`${folder}/`);
  const cache = new BuildCache(url, 'code', url);
  setBuildCache(cache);
  const doubled: number[] = [];
  const double = (number: number) =>
    kept('double', String(number), [number], () => {
      doubled.push(number);
      return number * 2;
    });
  const make = async () => {
    const all: number[] = [];
    for (const number of numbers) all.push(await double(number));
    return all.reduce((one, other) => one + other, 0);
  };
  const sum = await kept('sum', 'all', [numbers], make, ['double']);
  cache.finish();
  return { sum, doubled };
}

test('results that a found one was made of stay, for when it is made again', async () => {
  expect(await build([1, 2])).toEqual({ sum: 6, doubled: [1, 2] });
  expect(await build([1, 2])).toEqual({ sum: 6, doubled: [] });
  expect(await build([1, 3])).toEqual({ sum: 8, doubled: [3] });
});

test('results that no longer belong to anything go', async () => {
  await build([1, 2]);
  await build([1]);
  expect(await build([1, 2])).toEqual({ sum: 6, doubled: [2] });
});

test('a build that makes nothing leaves the file of the last one as it is', async () => {
  await build([1, 2]);
  const file = join(folder, 'results');
  const [{ ino }, before] = [statSync(file), readFileSync(file)];
  await build([1, 2]);
  expect(statSync(file).ino).toBe(ino);
  expect(readFileSync(file)).toEqual(before);
  expect(readdirSync(folder)).toEqual(['results']);
});
