import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressedCopies, isCompressed, qualityFor } from '../../../src/hosting/compress.ts';

const text = Buffer.from('There are no two words more harmful. '.repeat(100));

test('copies have the content, and always the same bytes', async () => {
  for (const quality of [6, 11]) {
    const { br, gz } = await compressedCopies(text, quality);
    if (!br || !gz) throw new Error('A copy is missing.');
    expect(brotliDecompressSync(br).equals(text)).toBe(true);
    expect(gunzipSync(gz).equals(text)).toBe(true);
    expect(await compressedCopies(text, quality)).toEqual({ br, gz });
    // The time in gzip's header (RFC 1952, 2.3.1).
    expect([...gz.subarray(4, 8)]).toEqual([0, 0, 0, 0]);
  }
});

test('what does not become smaller has no copies', async () => {
  const { br } = await compressedCopies(text, 6);
  expect(await compressedCopies(Uint8Array.from(br ?? []), 6)).toEqual({});
});

test.each([
  ['reviews/x/index.html', 1024, true],
  ['reviews/x/index.html', 1023, false],
  ['assets/text.woff2', 20_000, false],
  ['pagefind/index/x.pf_index', 20_000, false],
  ['data/archive.json', 20_000, true],
  ['film.png', 20_000, false],
])('%s of %i bytes: %s', (path, size, expected) => {
  expect(isCompressed(path, size)).toBe(expected);
});

test('a large site is compressed faster', () => {
  expect(qualityFor(2_000_000)).toBe(11);
  expect(qualityFor(800_000_000)).toBe(6);
});
