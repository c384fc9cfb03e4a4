import { expect, test } from 'vitest';
import { cacheControl, immutable, revalidated } from '../../../src/hosting/caching.ts';

test.each([
  ['assets/site-7b57a765.css', immutable],
  ['assets/Page.DYLHAz.js', immutable],
  ['assets/text-c1679be4.woff2', immutable],
  ['pagefind/fragment/zxx_606fb8191a8-10.pf_fragment', immutable],
  ['pagefind/pagefind.zxx_606fb8191a8.pf_meta', immutable],
  ['pagefind/vocabulary/2f9c1675b6-0.txt', immutable],
  ['pagefind/vocabulary/2f9c1675b6-title.txt', immutable],
  ['pagefind/vocabulary/2f9c1675b6.txt', immutable],
  ['pagefind/vocabulary/2f9c1675b6.txt.br', immutable],
  ['pagefind/vocabulary/manifest.txt', revalidated],
  ['pagefind/vocabulary/manifest.txt.br', revalidated],
  ['pagefind/vocabulary/manifest.txt.gz', revalidated],
  ['pagefind/pagefind-entry.json', revalidated],
  ['pagefind/pagefind.js', revalidated],
  ['pagefind/wasm.unknown.pagefind', revalidated],
  ['search/words.json', revalidated],
  ['themes/music/passages.txt', revalidated],
  ['service-worker.js', revalidated],
  ['reviews/assets/', revalidated],
  ['de/assets/x.css', revalidated],
  ['', revalidated],
])('%s: %s', (path, expected) => {
  expect(cacheControl(path)).toBe(expected);
});
