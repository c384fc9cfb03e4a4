import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { z } from 'zod';
import { typeset } from '../../src/archive/typography.ts';
import { buildSearchIndex } from '../../src/search/search-index.ts';
import { reviewOf, reviews } from '../support/archive.ts';
import { BuiltSite } from '../support/built-site.ts';

const site = new BuiltSite(inject('sites').plain);
const fragment = z.object({
  url: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
  filters: z.record(z.string(), z.array(z.string())),
});

/** What the index holds of each page: Pagefind's fragments, in which its own mark comes first. */
const fragments = site
  .files()
  .filter((file) => file.endsWith('.pf_fragment'))
  .map((file) => gunzipSync(readFileSync(join(site.folder, file))).toString('utf8'))
  .map((text) => fragment.parse(JSON.parse(text.slice(text.indexOf('{')))));

test('the index holds the reviews, each once, and nothing else', () => {
  expect(fragments.map(({ url }) => url).toSorted()).toEqual(
    reviews.map(({ slug }) => `/reviews/${slug}/`),
  );
});

test('and of each its title, its language and its text, without a word of the page around it', () => {
  for (const { url, content, meta, filters } of fragments) {
    const review = reviewOf(url.split('/')[2] ?? '');
    const title = typeset(review.title, review.language);
    expect(meta['title']).toBe(title);
    expect(filters).toEqual({ language: [review.language] });
    const whole = review.paragraphs.map((text) => typeset(text, review.language));
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    expect(letters(content)).toBe(letters(whole.join(' ')));
    // The elements that mark words of the text set no space between them and a bracket.
    expect(content).not.toMatch(/[([]\s|\s[)\]]/u);
  }
});

test('one index serves all languages', () => {
  const entry = z.object({ languages: z.record(z.string(), z.object({ page_count: z.number() })) });
  const { languages } = entry.parse(JSON.parse(site.read('pagefind/pagefind-entry.json')));
  expect(Object.values(languages).map(({ page_count: count }) => count)).toEqual([reviews.length]);
});

test('Pagefind’s own interfaces are not shipped', () => {
  const unused = site.files().filter((file) => /pagefind-.*(?:ui|highlight)/.test(file));
  expect(unused).toEqual([]);
});

test('a page with nothing to search stops the index, and the next index can be built', async () => {
  const page = {
    address: '/x/',
    html: '<html lang="en"><body><p>Nothing is marked</p></body></html>',
  };
  await expect(buildSearchIndex([page])).rejects.toThrow('nothing to search at /x/');
  const marked = page.html.replace('<p>', '<p data-pagefind-body>');
  expect(await buildSearchIndex([{ ...page, html: marked }])).not.toHaveLength(0);
});
