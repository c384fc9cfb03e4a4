import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { z } from 'zod';
import { typeset } from '../../src/archive/text/typography.ts';
import { type Fragment, loadPagefind } from '../../src/search/engine/pagefind/pagefind-engine.ts';
import { buildSearchIndex } from '../../src/search/indexing/pagefind-index.ts';
import { factsOf } from '../../src/search/indexing/review-facts.ts';
import { readThemePassages } from '../../src/search/themes/theme-passages.ts';
import { manifestFile, readManifest } from '../../src/search/vocabulary/manifest.ts';
import { readShard } from '../../src/search/vocabulary/shard.ts';
import { fold } from '../../src/search/words/fold.ts';
import { withoutSeparators, wordsOf } from '../../src/search/words/folded-tokens.ts';
import { fetchFromFiles } from '../evaluation/engines/fetch-from-files.ts';
import { slugOf } from '../evaluation/engines/search-engine.ts';
import { archive, reviewOf, reviews } from '../support/archive.ts';
import { BuiltSite } from '../support/built-site.ts';

const site = new BuiltSite(inject('sites').plain);
const grown = new BuiltSite(inject('sites').grown);

/** What the index contains of each review. */
let fragments: readonly Fragment[] = [];

beforeAll(async () => {
  fetchFromFiles();
  const pagefind = await loadPagefind(pathToFileURL(join(site.folder, 'pagefind/')).href);
  const { results } = await pagefind.search(null);
  fragments = await Promise.all(results.map(({ data }) => data()));
});

afterAll(() => {
  vi.unstubAllGlobals();
});

const manifest = readManifest(site.read(`pagefind/vocabulary/${manifestFile}`));
const vocabularyFile = (file: string) =>
  manifest.contents.get(file) ?? site.read(`pagefind/vocabulary/${file}`);

test('the index has each review once, and nothing else', () => {
  expect(fragments.map(({ url }) => slugOf(url)).sort()).toEqual(reviews.map(({ slug }) => slug));
});

test('the index has the title, language and text of each review, and nothing of the page around it', () => {
  for (const { url, content, meta, filters } of fragments) {
    const review = reviewOf(slugOf(url));
    const { language } = new Intl.Locale(review.language);
    const title = meta['title'] && withoutSeparators(meta['title']);
    expect({ ...meta, title }).toEqual({ title: typeset(review.title, review.language), language });
    // What results say of it is no word of the review: nobody finds it by that.
    const { lines, names, themes, topics } = factsOf(review, archive);
    expect(filters['facts']?.map((facts) => JSON.parse(facts))).toMatchObject([
      { lines, names, themes, topics },
    ]);
    const whole = review.paragraphs.map((text) => typeset(text, review.language));
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    expect(letters(content)).toBe(letters(whole.join(' ')));
    // Elements that mark words add no space next to a bracket.
    expect(withoutSeparators(content)).not.toMatch(/[([]\s|\s[)\]]/u);
  }
});

test('the index has each whole paragraph, by its id', () => {
  for (const { url, anchors } of fragments) {
    const { paragraphs, language } = reviewOf(slugOf(url));
    const numbered = anchors.filter(({ id }) => /^p\d+$/.test(id));
    expect(numbered.map(({ id }) => id)).toEqual(paragraphs.map((_, index) => `p${index + 1}`));
    const plain = (text: string) => withoutSeparators(text).replace(/\s/gu, ' ');
    expect(numbered.map(({ text }) => plain(text))).toEqual(
      paragraphs.map((text) => plain(typeset(text, language))),
    );
  }
});

test('one index without a stemmer serves all languages', () => {
  const entry = z.object({ languages: z.record(z.string(), z.object({ page_count: z.number() })) });
  const { languages } = entry.parse(JSON.parse(site.read('pagefind/pagefind-entry.json')));
  expect(languages).toEqual({ zxx: expect.objectContaining({ page_count: reviews.length }) });
});

test('the vocabulary has every word of every review, and no others', () => {
  const { shards, languages } = manifest;
  expect(languages).toEqual([...new Set(reviews.map(({ language }) => language))].sort());
  const entries = shards.flatMap(({ file }) => readShard(vocabularyFile(file)).entries);
  const known = new Set(entries.map(({ folded }) => folded).filter((word) => !word.includes('-')));
  const texts = reviews.flatMap(({ title, paragraphs }) => [title, ...paragraphs]);
  expect([...known].sort()).toEqual(
    [...new Set(texts.flatMap((text) => wordsOf(text).map(({ folded }) => folded)))].sort(),
  );
});

test('the vocabulary has the labels of all themes and the names of all people', () => {
  const { shards, labels } = manifest;
  expect(new Set(labels.map(({ theme }) => theme))).toEqual(
    new Set(archive.themes.map(({ id }) => id)),
  );
  const names = shards.flatMap(({ file }) => readShard(vocabularyFile(file)).names);
  for (const { id, variants } of archive.people) {
    const own = names
      .filter(({ kind, id: named }) => kind === 'person' && named === id)
      .map(({ words }) => words.join(' '));
    for (const variant of variants) {
      expect(own).toContain(
        wordsOf(variant)
          .map(({ folded }) => folded)
          .join(' '),
      );
    }
  }
});

test('the passages that the search shows on a theme are in every language with reviews on it', () => {
  for (const { id } of archive.themes) {
    const passages = readThemePassages(site.read(`themes/${id}/passages.txt`));
    expect(passages.length).toBeGreaterThan(0);
    const reviewsOnTheme = reviews.filter(({ themes }) => themes.includes(id));
    expect(new Set(passages.map(({ language }) => language))).toEqual(
      new Set(reviewsOnTheme.map(({ language }) => language)),
    );
    for (const { address, words, title, language } of passages) {
      const { pathname: page, hash } = new URL(address, 'http://localhost');
      const passage = hash.slice(1);
      const marked = site
        .page(page)
        .querySelectorAll(`[id="${passage}"], [data-part-of="${passage}"]`);
      const text = [...marked].map((each) => each.textContent).join('');
      expect(fold(text)).toBe(fold(words));
      expect(site.page(page).querySelector('h1')?.textContent).toBe(title);
      expect(site.page(page).querySelector('#text')?.getAttribute('lang')).toBe(language);
    }
  }
});

test('a larger archive does not make the search show more passages on a theme', () => {
  for (const { id } of archive.themes) {
    const passages = readThemePassages(grown.read(`themes/${id}/passages.txt`));
    expect(passages.length).toBeLessThanOrEqual(6);
  }
});

test('Pagefind’s own interfaces and its worker are not published', () => {
  const unused = site.files().filter((file) => /pagefind-.*(?:ui|highlight|worker)/.test(file));
  expect(unused).toEqual([]);
});

test('a page with nothing to search, or in another order, is an error, and the next index can be built', async () => {
  const page = {
    address: '/x/',
    html: '<html lang="en"><body><h1 data-pagefind-meta="title">X</h1><p>Nothing is marked</p></body></html>',
  };
  await expect(buildSearchIndex([page])).rejects.toThrow('nothing to search at /x/');
  const marked = page.html.replace('<p>', '<p data-pagefind-body>');
  const [x, xy, y] = ['/x/', '/x-y/', '/y/'].map((address) => ({ address, html: marked }));
  if (!x || !xy || !y) throw new Error('There are three pages.');
  expect(await buildSearchIndex([x, xy, y])).not.toHaveLength(0);
  await expect(buildSearchIndex([x, y, xy])).rejects.toThrow('/x-y/ after /y/');
});
