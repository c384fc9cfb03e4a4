import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { z } from 'zod';
import { facetValuesOf } from '../../src/archive/lists/facets.ts';
import { typeset } from '../../src/archive/text/typography.ts';
import { buildSearchIndex } from '../../src/search/indexing/pagefind-index.ts';
import { readThemePassages } from '../../src/search/themes/theme-passages.ts';
import { manifestFile, readManifest } from '../../src/search/vocabulary/manifest.ts';
import { readShard } from '../../src/search/vocabulary/shard.ts';
import { fold } from '../../src/search/words/fold.ts';
import { wordsOf } from '../../src/search/words/folded-tokens.ts';
import { archive, reviewOf, reviews } from '../support/archive.ts';
import { BuiltSite } from '../support/built-site.ts';

const site = new BuiltSite(inject('sites').plain);
const grown = new BuiltSite(inject('sites').grown);
const fragment = z.object({
  url: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
  filters: z.record(z.string(), z.array(z.string())),
  anchors: z.array(z.object({ id: z.string(), text: z.string() })),
});

/** What the index holds of each page: Pagefind's fragments, in which its own mark comes first. */
const fragments = site
  .files()
  .filter((file) => file.endsWith('.pf_fragment'))
  .map((file) => gunzipSync(readFileSync(join(site.folder, file))).toString('utf8'))
  .map((text) => fragment.parse(JSON.parse(text.slice(text.indexOf('{')))));

const vocabularyFile = (file: string) => site.read(`pagefind/vocabulary/${file}`);

test('the index holds the reviews, each once, and nothing else', () => {
  expect(fragments.map(({ url }) => url).toSorted()).toEqual(
    reviews.map(({ slug }) => `/reviews/${slug}/`),
  );
});

test('and of each its title, its facets and its text, without a word of the page around it', () => {
  for (const { url, content, meta, filters } of fragments) {
    const review = reviewOf(url.split('/')[2] ?? '');
    expect(meta).toEqual({ title: typeset(review.title, review.language) });
    const facets = Map.groupBy(facetValuesOf(review), ({ kind }) => kind);
    const expected = [...facets].map(([kind, values]) => [
      kind,
      values.map(({ value }) => String(value)),
    ]);
    const sorted = Object.entries(filters).map(([kind, values]) => [kind, values.toSorted()]);
    expect(Object.fromEntries(sorted)).toEqual(
      Object.fromEntries(expected.map(([kind, values]) => [kind, [...(values ?? [])].sort()])),
    );
    const whole = review.paragraphs.map((text) => typeset(text, review.language));
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    expect(letters(content)).toBe(letters(whole.join(' ')));
    // The elements that mark words of the text set no space between them and a bracket.
    expect(content).not.toMatch(/[([]\s|\s[)\]]/u);
  }
});

test('and each paragraph whole, by its id', () => {
  for (const { url, anchors } of fragments) {
    const { paragraphs, language } = reviewOf(url.split('/')[2] ?? '');
    const numbered = anchors.filter(({ id }) => /^p\d+$/.test(id));
    expect(numbered.map(({ id }) => id)).toEqual(paragraphs.map((_, index) => `p${index + 1}`));
    const plain = (text: string) => text.replace(/\s/gu, ' ');
    expect(numbered.map(({ text }) => plain(text))).toEqual(
      paragraphs.map((text) => plain(typeset(text, language))),
    );
  }
});

test('one index serves all languages, as they are written', () => {
  const entry = z.object({ languages: z.record(z.string(), z.object({ page_count: z.number() })) });
  const { languages } = entry.parse(JSON.parse(site.read('pagefind/pagefind-entry.json')));
  expect(languages).toEqual({ zxx: expect.objectContaining({ page_count: reviews.length }) });
});

test('the vocabulary has every word of every review, and no other', () => {
  const { shards, languages } = readManifest(vocabularyFile(manifestFile));
  expect(languages).toEqual([...new Set(reviews.map(({ language }) => language))].sort());
  const entries = shards.flatMap(({ file }) => readShard(vocabularyFile(file)).entries);
  const known = new Set(entries.map(({ folded }) => folded).filter((word) => !word.includes('-')));
  // A letter that a hyphen joins to a word is none: the t of t-shirt.
  const texts = reviews
    .flatMap(({ title, paragraphs }) => [title, ...paragraphs])
    .map((text) => text.replace(/(?<![\p{L}\p{N}])\p{L}-(?=\p{L})/gu, ''));
  expect([...known].sort()).toEqual(
    [...new Set(texts.flatMap((text) => wordsOf(text).map(({ folded }) => folded)))].sort(),
  );
});

test('the vocabulary has the labels of all themes, and the names of all persons', () => {
  const { shards, labels } = readManifest(vocabularyFile(manifestFile));
  expect(new Set(labels.map(({ theme }) => theme))).toEqual(
    new Set(archive.themes.map(({ id }) => id)),
  );
  const names = shards.flatMap(({ file }) => readShard(vocabularyFile(file)).names);
  for (const { id, variants } of archive.people) {
    const own = names.filter(({ person }) => person === id).map(({ words }) => words.join(' '));
    for (const variant of variants) {
      expect(own).toContain(
        wordsOf(variant)
          .map(({ folded }) => folded)
          .join(' '),
      );
    }
  }
});

test('the passages on a theme that the search shows are of every language that speaks of it', () => {
  for (const { id } of archive.themes) {
    const passages = readThemePassages(site.read(`themes/${id}/passages.txt`));
    expect(passages.length).toBeGreaterThan(0);
    const speaking = reviews.filter(({ themes }) => themes.includes(id));
    expect(new Set(passages.map(({ language }) => language))).toEqual(
      new Set(speaking.map(({ language }) => language)),
    );
    for (const { address, words, title, language } of passages) {
      const [page = '', passage = ''] = address.split('#');
      const element = site.page(page).querySelector(`[id="${passage}"]`);
      const rest = site.page(page).querySelectorAll(`[data-part-of="${passage}"]`);
      const text = [element, ...rest].map((each) => each?.textContent ?? '').join('');
      expect(fold(text)).toBe(fold(words));
      expect(site.page(page).querySelector('h1')?.textContent).toBe(title);
      expect(site.page(page).querySelector('#text')?.getAttribute('lang')).toBe(language);
    }
  }
});

test('an archive that grows does not grow what the search shows of a theme', () => {
  for (const { id } of archive.themes) {
    const passages = readThemePassages(grown.read(`themes/${id}/passages.txt`));
    expect(passages.length).toBeLessThanOrEqual(6);
  }
});

test('Pagefind’s own interfaces and its worker are not shipped', () => {
  const unused = site.files().filter((file) => /pagefind-.*(?:ui|highlight|worker)/.test(file));
  expect(unused).toEqual([]);
});

test('a page with nothing to search stops the index, and the next index can be built', async () => {
  const page = {
    address: '/x/',
    html: '<html lang="en"><head><meta data-pagefind-filter="language[content]" content="en"></head><body><h1 data-pagefind-meta="title">X</h1><p>Nothing is marked</p></body></html>',
  };
  await expect(buildSearchIndex([page])).rejects.toThrow('nothing to search at /x/');
  const marked = page.html.replace('<p>', '<p data-pagefind-body>');
  expect(await buildSearchIndex([{ ...page, html: marked }])).not.toHaveLength(0);
});
