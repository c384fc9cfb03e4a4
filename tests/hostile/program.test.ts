import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ContentError } from '../../src/loader/content-error.ts';
import { environment } from '../support/project.ts';

const settings = new URL('../../src/site/settings.ts', import.meta.url).href;

describe.each([
  'https://reviews.example/a b/',
  'https://reviews.example/ä/',
  'https://reviews.example/{a}/',
  'https://bücher.example/',
  'https://user:password@reviews.example/',
  'https://reviews.example/?a',
  'https://reviews.example/#a',
  'https://reviews.example/a"b/',
  'ftp://reviews.example/',
])('the address %s', (address) => {
  test('is refused, and said to be the setting', async () => {
    const importing = promisify(execFile)(
      process.execPath,
      ['--input-type=module', '-e', `await import(${JSON.stringify(settings)})`],
      { env: { ...environment, SITE_ADDRESS: address } },
    );
    await expect(importing).rejects.toThrow(`SITE_ADDRESS is ${JSON.stringify(address)}`);
  });
});

test('a problem with the word “documentary” is not taken for one of a browser', () => {
  const problem = { file: 'content/x.yaml', message: 'A documentary, a window.', fix: 'x' };
  const error = new ContentError({ problems: [problem], warnings: [] });
  expect(error.message).toContain('documentary');
  expect(String(error)).not.toMatch(/document|window/);
});
