import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pageName, withPageNames } from '../../../src/search/engine/pagefind/page-names.ts';
import { compactPages } from '../../../src/search/indexing/compact-pages.ts';

// Pagefind's metadata are CBOR: a version, the pages, and what is none of the site's business.
const head = (kind: number, value: number) =>
  value < 24
    ? [(kind << 5) | value]
    : value < 256
      ? [(kind << 5) | 24, value]
      : [(kind << 5) | 25, value >> 8, value & 255];
const text = (content: string) => [...head(3, content.length), ...Buffer.from(content)];
const list = (items: readonly (readonly number[])[]) => [...head(4, items.length), ...items.flat()];
const words = (index: number) => (index * 37) % 1300;
const nameOf = (index: number) => `zxx_${((index * 40_503_929) % 0xfffffff).toString(16)}`;
const rest = [...list([text('chunk')]), ...text('end')];

function metadata(pages: readonly (readonly number[])[]): Buffer {
  const content = [...head(4, 4), ...text('1.6.0'), ...list(pages), ...rest];
  return gzipSync(Buffer.from([...Buffer.from('pagefind_dcd'), ...content]));
}

const pageOf = (name: string, index: number) => list([text(name), head(0, words(index)), text('')]);

function indexOf(count: number) {
  const names = Array.from({ length: count }, (_, index) => nameOf(index));
  return [
    { path: 'pagefind.zxx_01.pf_meta', content: metadata(names.map(pageOf)) },
    ...names.map((name) => ({
      path: `fragment/${name}.pf_fragment`,
      content: Buffer.from(name),
    })),
  ];
}

test.each([
  [1, 10],
  [23, 100],
  [300, 1000],
])('%d pages of an index are numbered from %d, and named again', async (count, first) => {
  const [meta, ...fragments] = compactPages(indexOf(count));
  expect(fragments.map(({ path }) => path)).toEqual(
    Array.from({ length: count }, (_, index) => `fragment/zxx_01-${first + index}.pf_fragment`),
  );
  expect(fragments.map(({ content }) => content.toString())).toEqual(
    Array.from({ length: count }, (_, index) => nameOf(index)),
  );
  const compact = Uint8Array.from(gunzipSync(meta?.content ?? Buffer.of())).buffer;
  const whole = Buffer.from(await withPageNames(compact, 'zxx_01').arrayBuffer());
  const start = 'pagefind_dcd'.length + 1 + text('1.6.0').length;
  const wide = (value: number) => [0x1a, 0, 0, value >> 8, value & 255];
  const pages = Array.from({ length: count }, (_, index) => {
    const name = pageName('zxx_01', first + index);
    return [0x83, 0x78, name.length, ...Buffer.from(name), ...wide(words(index)), 0x60];
  });
  const expected = [0x9a, 0, 0, count >> 8, count & 255, ...pages.flat(), ...rest];
  expect([...whole.subarray(start)]).toEqual(expected);
});

test('the list of a large archive takes less than three bytes per page', () => {
  const size = (count: number) => compactPages(indexOf(count))[0]?.content.length ?? Infinity;
  expect(size(3000) - size(1000)).toBeLessThan(3 * 2000);
});

test.each([
  ['has pages in groups', () => metadata([list([text('zxx_1'), head(0, 1), text('group')])])],
  ['says less of pages', () => metadata([list([text('zxx_1'), head(0, 1)])])],
  ['has no list', () => gzipSync(Buffer.from('pagefind_dcd\x81\x001'))],
])('an index is refused whose metadata %s', (_, content) => {
  const files = [{ path: 'pagefind.zxx_01.pf_meta', content: content() }];
  expect(() => compactPages(files)).toThrow('compact-pages.ts');
});

test('an index is refused that lacks the file of a page', () => {
  expect(() => compactPages(indexOf(3).slice(0, -1))).toThrow('compact-pages.ts');
});

test('an index without metadata is refused', () => {
  expect(() => compactPages([])).toThrow('compact-pages.ts');
});
