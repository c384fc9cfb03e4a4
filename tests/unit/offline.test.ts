import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excess } from '../../src/offline/bounds.ts';
import { keptPage, titleWithoutArchive } from '../../src/offline/kept-page.ts';
import { isMessage } from '../../src/offline/message.ts';
import { namedAssets } from '../../src/offline/named-assets.ts';

describe('what a device keeps', () => {
  const entries = [5, 3, 4].map((bytes, index) => ({ address: String(index), bytes }));
  const left = (bound: { entries: number; bytes: number }) => {
    const gone = excess(entries, bound);
    return entries.filter((entry) => !gone.includes(entry)).map(({ address }) => address);
  };

  test('loses the least recently used first', () => {
    expect(left({ entries: 3, bytes: 12 })).toEqual(['0', '1', '2']);
    expect(left({ entries: 2, bytes: 12 })).toEqual(['1', '2']);
    expect(left({ entries: 3, bytes: 7 })).toEqual(['1', '2']);
    expect(left({ entries: 3, bytes: 6 })).toEqual(['2']);
    expect(left({ entries: 3, bytes: 1 })).toEqual([]);
  });

  test('never exceeds its bounds, whatever is added', () => {
    const some = fc.array(fc.record({ address: fc.string(), bytes: fc.nat(100) }));
    fc.assert(
      fc.property(some, fc.nat(20), fc.nat(500), (all, number, bytes) => {
        const gone = new Set(excess(all, { entries: number, bytes }));
        const kept = all.filter((entry) => !gone.has(entry));
        expect(kept.length).toBeLessThanOrEqual(number);
        expect(kept.reduce((sum, entry) => sum + entry.bytes, 0)).toBeLessThanOrEqual(bytes);
      }),
    );
  });
});

test('the assets that a page, a script and a style sheet name are found, each once', () => {
  const page =
    '<link href="/an/archive/assets/site-7b57a765.css" rel=stylesheet><script src="/an/archive/assets/Page.D_-Az1.js"></script>';
  expect(namedAssets(page)).toEqual(['site-7b57a765.css', 'Page.D_-Az1.js']);
  const script =
    'import{a}from"./search.DGPXoa.js";x(import(`./en-de.Dw_Myf.js`),import(`./search.DGPXoa.js`));import(o+`pagefind.js`)';
  expect(namedAssets(script)).toEqual(['search.DGPXoa.js', 'en-de.Dw_Myf.js']);
  expect(namedAssets('@font-face{src:url(text-c1679be4.woff2)}')).toEqual(['text-c1679be4.woff2']);
});

test('the title of a kept page is read as its readers see it', () => {
  expect(keptPage('<html lang="de" dir="ltr"><title>Sturm &amp; Drang · Verbatim</title>')).toEqual(
    {
      language: 'de',
      title: 'Sturm & Drang · Verbatim',
    },
  );
  expect(
    keptPage('<html lang="en"><meta http-equiv="refresh"><title>Redirect</title>'),
  ).toBeUndefined();
  expect(keptPage('<html lang="en"><title>x</title><ul class="kept-pages"></ul>')).toBeUndefined();
  expect(keptPage('no page')).toBeUndefined();
});

test('the service worker listens to messages of its pages alone', () => {
  expect(isMessage('en')).toBe(true);
  expect(isMessage(null)).toBe(true);
  for (const other of [undefined, 1, {}, { language: 'en' }, ['en']]) {
    expect(isMessage(other)).toBe(false);
  }
});

test('a list of the archive’s own pages does not repeat its name', () => {
  const other = 'No network · Verbatim';
  expect(titleWithoutArchive('“Adrenalin” · Whiplash · Verbatim', other)).toBe(
    '“Adrenalin” · Whiplash',
  );
  expect(titleWithoutArchive('A long title · Whiplash', other)).toBe('A long title · Whiplash');
  expect(titleWithoutArchive('Verbatim', other)).toBe('Verbatim');
  expect(titleWithoutArchive('A page', 'A title without the name')).toBe('A page');
});
