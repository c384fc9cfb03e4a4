import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { ResultReader, ResultWriter } from '../../../src/cache/result-file.ts';

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
