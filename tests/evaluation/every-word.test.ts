import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, inject, test, vi } from 'vitest';
import { findMatches } from '../../src/search/words/find-matches.ts';
import { wordsOf } from '../../src/search/words/folded-tokens.ts';
import { archive, reviewOf, reviews } from '../support/archive.ts';
import { archiveVocabulary } from '../support/archive-vocabulary.ts';
import { reviewPage } from '../support/review-page.ts';
import { searchFiles } from '../support/search-files.ts';
import { archiveSearch } from './engines/archive-search.ts';
import { fetchFromFiles } from './engines/fetch-from-files.ts';

fetchFromFiles();
const engine = archiveSearch(inject('sites').plain);
afterAll(() => {
  vi.unstubAllGlobals();
});

const texts = reviews.map(({ slug, language, title, paragraphs }) => ({
  slug,
  language: new Intl.Locale(language).language,
  words: [title, ...paragraphs].map(wordsOf),
}));

test('every word finds every review that has a form of it, and no other', async () => {
  const { vocabulary } = archiveVocabulary();
  const all = new Set(texts.flatMap(({ words }) => words.flat().map(({ folded }) => folded)));
  const names = new Set(['neiman', 'neyman', 'bird']);
  for (const word of [...all].filter((each) => each.length > 1 && !names.has(each))) {
    const matches = [{ kind: 'forms', forms: await vocabulary.formsOf(word) } as const];
    const having = texts.filter(({ words, language }) =>
      words.some((text) => findMatches(matches, text, language).length > 0),
    );
    const { found } = await engine.answer(`${word} `);
    expect([...found.keys()].sort(), word).toEqual(having.map(({ slug }) => slug).sort());
  }
}, 120_000);

test('every phrase of three words finds the review that it is from', async () => {
  for (const { slug, words } of texts) {
    for (const text of words) {
      for (let at = 0; at + 3 <= text.length; at += 7) {
        const phrase = text.slice(at, at + 3).map(({ folded }) => folded);
        if (phrase.some((word) => word.length < 2)) continue;
        const { found } = await engine.answer(`"${phrase.join(' ')}"`);
        expect([...found.keys()], phrase.join(' ')).toContain(slug);
      }
    }
  }
}, 120_000);

test('words that a dash or a slash joins are each in the index', async () => {
  const text = 'A tempo—breakneck… said—loudly and/or R&B, the drummer’s-eye view.';
  const review = { ...reviewOf('a-simple-word'), slug: 'x', title: 'X', paragraphs: [text] };
  const records = { ...archive, reviews: [review] };
  const site = await mkdtemp(join(tmpdir(), 'archive-joined-'));
  try {
    for (const { path, content } of await searchFiles([reviewPage(review)], records)) {
      const file = join(site, 'pagefind', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    const { answer } = archiveSearch(site);
    for (const word of ['tempo', 'breakneck', 'loudly', 'or', 'drummers', 'eye', '"said loudly"']) {
      expect([...(await answer(`${word} `)).found.keys()], word).toEqual(['x']);
    }
  } finally {
    await rm(site, { recursive: true });
  }
});
