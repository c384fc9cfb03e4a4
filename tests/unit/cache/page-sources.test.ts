import { expect, test } from 'vitest';
import { areCurrent, notingReads, pageSource } from '../../../src/cache/page-sources.ts';

test('everything that a page reads is noted, also what another page has read before', async () => {
  let reading = 0;
  const inner = pageSource('inner', async () => ['a']);
  const outer = pageSource('outer', async (name) => {
    reading += 1;
    return [name, ...(await inner())];
  });
  const render = () => notingReads(async () => (await outer('x')).join());
  const [first, second] = [await render(), await render()];
  expect(reading).toBe(1);
  expect(first).toEqual(second);
  expect(first.page).toBe('x,a');
  expect(first.reads.map(([source, name]) => [source, name])).toEqual([['outer', 'x']]);
  expect(await areCurrent(first.reads)).toBe(true);
});

test('pages that are rendered at the same time have their own notes', async () => {
  const source = pageSource('names', async (name) => name);
  const pages = ['a', 'b'].map((name) => notingReads(() => source(name)));
  const read = (await Promise.all(pages)).map(({ reads }) => reads.map(([, name]) => name));
  expect(read).toEqual([['a'], ['b']]);
});

test('a page is not current if what it read has changed, or exists no longer', async () => {
  pageSource('changed', async () => 'new');
  pageSource('gone', async () => {
    throw new Error('There is none.');
  });
  expect(await areCurrent([['changed', '', 'digest of the old one']])).toBe(false);
  expect(await areCurrent([['gone', '', 'digest']])).toBe(false);
  expect(await areCurrent([['unknown', '', 'digest']])).toBe(false);
});
