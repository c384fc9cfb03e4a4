import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { cacheControl, immutable } from '../../src/hosting/caching.ts';
import { uploadScript } from '../../src/hosting/configurations/s3.ts';
import { safetyHeaders } from '../../src/hosting/headers.ts';
import { contentType, mediaTypeOf } from '../../src/hosting/media-types.ts';
import { BuiltSite } from '../support/built-site.ts';
import { basedAddress, defaultAddress } from '../support/sites.ts';

const { plain, based, grown } = inject('sites');

/** Files that hosts read, and readers do not. */
const forHosts = ['.nojekyll', '_headers', '_redirects'];

/** Header names of files for which these hosts know the type themselves. */
const knownToHosts = /\.(?:html|json|xml)$/;

/** What a pattern of `_headers` matches: one asterisk stands for anything. */
const matches = (pattern: string, path: string) =>
  new RegExp(`^${pattern.replace(/[.?+]/g, '\\$&').replace('*', '.*')}$`).test(path);

/** The rules of `_headers`. */
function rulesOf(text: string) {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of text.trimEnd().split('\n')) {
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) rules.push({ path: line, headers: [] });
    else rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}

describe.each([
  ['at the root', plain, defaultAddress],
  ['under a base path', based, basedAddress],
])('%s', (_, folder, address) => {
  const base = new URL(address).pathname;
  const site = new BuiltSite(folder, base);
  const files = site.files().filter((file) => !forHosts.includes(file));
  const text = site.read('_headers');

  test('every file has a type', () => {
    expect(files.filter((file) => !mediaTypeOf(file))).toEqual([]);
    expect(site.files()).toEqual(expect.arrayContaining(forHosts));
  });

  test('_headers keeps to the limits of Cloudflare Pages', () => {
    expect(rulesOf(text).length).toBeLessThanOrEqual(100);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
    for (const { path } of rulesOf(text)) {
      expect(path).toMatch(/^\/[^*]*(?:\*[^*]*)?$/);
    }
  });

  test('_headers gives every file its type, its caching and the safety headers, each once', () => {
    const rules = rulesOf(text);
    for (const file of files) {
      const path = base + file.replace(/(^|\/)index\.html$/, '$1');
      const sent = rules.flatMap((rule) => (matches(rule.path, path) ? rule.headers : []));
      const names = sent.map(([name]) => name);
      expect(new Set(names).size, file).toBe(names.length);
      const headers = new Map(sent);
      for (const [name, value] of safetyHeaders({ address: new URL(address) })) {
        expect(headers.get(name), file).toBe(value);
      }
      const type = mediaTypeOf(file);
      const isNamed = headers.has('Content-Type') || !knownToHosts.test(path);
      if (isNamed && !path.endsWith('/')) {
        expect(headers.get('Content-Type'), file).toBe(type && contentType(type));
      }
      const isInVocabulary = file.startsWith('pagefind/vocabulary/');
      expect(headers.get('Cache-Control'), file).toBe(
        cacheControl(file) === immutable && !isInVocabulary ? immutable : undefined,
      );
    }
  });

  test('_redirects has the missing pages of each language', () => {
    // Netlify itself finds only 404.html at the root of the host.
    const whole = base === '/' ? '' : `${base}* ${base}404.html 404\n`;
    expect(site.read('_redirects')).toBe(`${base}de/* ${base}de/404.html 404\n${whole}`);
  });

  test('the script for S3 uploads every file once, with its type and its caching', () => {
    const bin = mkdtempSync(join(tmpdir(), 'archive-aws-'));
    try {
      const aws = join(bin, 'aws');
      writeFileSync(aws, '#!/bin/sh\nprintf "%s\\t" "$@"\necho\n');
      chmodSync(aws, 0o755);
      const script = uploadScript({ address: new URL(address), languages: ['en'], folder });
      const output = execFileSync('sh', ['-c', script], {
        encoding: 'utf8',
        env: { BUCKET: 'archive', PATH: `${bin}:${process.env['PATH']}` },
      });
      const calls = output
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t'));
      const uploaded = new Map<string, string[]>();
      for (const [command, action, from, to, ...options] of calls) {
        expect([command, action, from, to]).toEqual([
          's3',
          'sync',
          folder,
          `s3://archive${base.slice(0, -1)}`,
        ]);
        const pairs = Array.from(
          { length: Math.floor(options.length / 2) },
          (_each, at) => [options[2 * at] ?? '', options[2 * at + 1] ?? ''] as const,
        );
        const optionOf = (name: string) => pairs.find(([option]) => option === name)?.[1] ?? '';
        const anyFile = (pattern: string) =>
          new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
        for (const file of [...site.files(), ...site.compressedFiles()]) {
          const last = pairs.findLast(
            ([option, pattern]) => /^--(?:in|ex)clude$/.test(option) && anyFile(pattern).test(file),
          );
          if (last?.[0] === '--exclude') continue;
          expect(uploaded.has(file), file).toBe(false);
          uploaded.set(file, [optionOf('--content-type'), optionOf('--cache-control')]);
        }
      }
      expect([...uploaded.keys()].toSorted()).toEqual(files.toSorted());
      for (const [file, sent] of uploaded) {
        const type = mediaTypeOf(file);
        expect(sent, file).toEqual([type && contentType(type), cacheControl(file)]);
      }
    } finally {
      rmSync(bin, { recursive: true });
    }
  });

  test('compressed copies are those of files, and smaller', () => {
    expect(site.compressedFiles().length).toBeGreaterThan(100);
    for (const copy of site.compressedFiles()) {
      const file = copy.replace(/\.\w+$/, '');
      const bytes = readFileSync(join(folder, copy));
      const content = readFileSync(join(folder, file));
      const decompress = copy.endsWith('.br') ? brotliDecompressSync : gunzipSync;
      expect(decompress(bytes).equals(content), copy).toBe(true);
      expect(bytes.length, copy).toBeLessThan(content.length);
    }
  });
});

test('files that browsers keep for ever have the same content wherever they have the same name', () => {
  const [one, other] = [new BuiltSite(plain), new BuiltSite(grown)];
  const kept = other.files().filter((file) => cacheControl(file) === immutable);
  const both = kept.filter((file) => one.files().includes(file));
  expect(kept.length).toBeGreaterThan(both.length);
  for (const file of both) {
    expect(readFileSync(join(grown, file)).equals(readFileSync(join(plain, file))), file).toBe(
      true,
    );
  }
});

test('a site that is not precompressed has no compressed copies', () => {
  expect(new BuiltSite(grown).compressedFiles()).toEqual([]);
});
