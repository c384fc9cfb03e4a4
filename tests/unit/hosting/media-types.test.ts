import { expect, test } from 'vitest';
import { fileResponse } from '../../../src/hosting/file-response.ts';
import { contentType, mediaTypeOf } from '../../../src/hosting/media-types.ts';

test.each([
  ['', 'text/html; charset=utf-8'],
  ['reviews/x/', 'text/html; charset=utf-8'],
  ['reviews/x/received.txt', 'text/plain; charset=utf-8'],
  ['reviews/x/annotations.jsonld', 'application/ld+json'],
  ['feed.json', 'application/feed+json'],
  ['de/themes/music/feed.json', 'application/feed+json'],
  ['data/newsfeed.json', 'application/json'],
  // Firefox saves application/atom+xml, and Chromium shows its source code.
  ['feed.atom', 'application/xml'],
  ['reviews/x/review.tei.xml', 'application/tei+xml'],
  ['sitemap-0.xml', 'application/xml'],
  ['opensearch.xml', 'application/opensearchdescription+xml'],
  ['manifest.webmanifest', 'application/manifest+json'],
  ['reviews/x/review.md', 'text/markdown; charset=utf-8'],
  ['data/reviews.csv', 'text/csv; charset=utf-8'],
  ['reviews/x/citation.bib', 'application/x-bibtex; charset=utf-8'],
  ['reviews/x/citation.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['reviews/x/citation.json', 'application/vnd.citationstyles.csl+json'],
  ['data/archive.schema.json', 'application/schema+json'],
  ['data/archive.json', 'application/json'],
  ['pagefind/wasm.unknown.pagefind', 'application/octet-stream'],
])('%s is %s', (path, expected) => {
  const type = mediaTypeOf(path);
  expect(type && contentType(type)).toBe(expected);
});

test('an endpoint answers with the type that hosts send', () => {
  for (const path of ['feed.json', 'reviews/x/citation.bib', 'data/reviews.csv']) {
    const type = mediaTypeOf(path);
    const sent = fileResponse(path, '').headers.get('content-type');
    expect(sent).toBe(type && contentType(type));
  }
});

test('an unknown extension has no type', () => {
  expect(mediaTypeOf('a.exe')).toBeUndefined();
  expect(() => fileResponse('a.exe', '')).toThrow('Name the media type of a.exe');
});
