import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { ResultReader } from '../../../src/cache/result-reader.ts';
import { ResultWriter } from '../../../src/cache/result-writer.ts';

const folder = mkdtempSync(join(tmpdir(), 'results-'));
const path = join(folder, 'results');
const file = pathToFileURL(path);
const result = (text: string) => ({ key: 'a', note: { of: text }, content: Buffer.from(text) });

afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(() => {
  const writer = new ResultWriter(file);
  writer.add('one', result('first'));
  writer.add('two', result('second'));
  writer.add('one', result('third'));
  writer.close();
});

test('a result is found by its name and its key, the last with a name', () => {
  const reader = new ResultReader(file);
  expect(reader.find('one', 'a')).toEqual(result('third'));
  expect(reader.find('two', 'a')).toEqual(result('second'));
  expect(reader.find('two', 'b')).toBeUndefined();
  expect(reader.find('three', 'a')).toBeUndefined();
});

test('results can be copied into another file, which keeps its own', () => {
  const copied = pathToFileURL(join(folder, 'copied'));
  const writer = new ResultWriter(copied);
  expect(writer.isEmpty).toBe(true);
  writer.add('three', result('own'));
  writer.add('two', result('own, too'));
  expect(writer.isEmpty).toBe(false);
  const reader = new ResultReader(file);
  writer.addFrom(reader, [...reader.names, 'missing']);
  writer.close();
  const written = new ResultReader(copied);
  expect(written.names.sort()).toEqual(['one', 'three', 'two']);
  expect(written.find('one', 'a')).toEqual(result('third'));
  expect(written.find('two', 'a')).toEqual(result('own, too'));
  expect(written.find('three', 'a')).toEqual(result('own'));
});

test('many results are copied in order, whatever is between them', () => {
  const many = pathToFileURL(join(folder, 'many'));
  const contents = Array.from({ length: 50 }, (_, index) => `${index}`.repeat(200_000));
  const writer = new ResultWriter(many);
  for (const [index, text] of contents.entries()) writer.add(`${index}`, result(text));
  writer.close();
  const odd = contents.flatMap((_, index) => (index % 7 < 5 ? [`${index}`] : []));
  const copy = new ResultWriter(file);
  copy.addFrom(new ResultReader(many), odd.toReversed());
  copy.close();
  const written = new ResultReader(file);
  expect(written.names.map(Number).sort((a, b) => a - b)).toEqual(odd.map(Number));
  const same = (name: string) =>
    written.find(name, 'a')?.content.toString() === contents[Number(name)];
  expect(odd.filter((name) => !same(name))).toEqual([]);
});

test('a damaged result is not found, and the others are', () => {
  const content = readFileSync(path, 'latin1');
  writeFileSync(path, content.replace('second', 'sec0nd'), 'latin1');
  const reader = new ResultReader(file);
  expect(reader.find('two', 'a')).toBeUndefined();
  expect(reader.find('one', 'a')).toEqual(result('third'));
});

test('nothing is found in a file that is missing, or ends anywhere but at its end', () => {
  const { length } = readFileSync(path);
  for (let end = length - 1; end >= 0; end -= 1) {
    truncateSync(path, end);
    expect(new ResultReader(file).find('one', 'a')).toBeUndefined();
  }
  rmSync(path);
  expect(new ResultReader(file).find('one', 'a')).toBeUndefined();
});

test('nothing is found in a file of something else', () => {
  const index = '{"one":{"key":"a"}}';
  const other = `${index}${hash('sha256', index)} 000000000000000\n`;
  for (const text of [
    other,
    'x'.repeat(100),
    `${'0'.repeat(64)} 000000000000000\n`,
    '\n'.repeat(81),
  ]) {
    writeFileSync(path, text);
    expect(new ResultReader(file).find('one', 'a')).toBeUndefined();
  }
});
