import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, inject, test, vi } from 'vitest';
import { archive, reviewOf } from '../support/archive.ts';
import { archiveVocabulary } from '../support/archive-vocabulary.ts';
import { reviewPage } from '../support/review-page.ts';
import { searchFiles } from '../support/search-files.ts';
import { withoutTexts } from '../support/without-texts.ts';
import { archiveSearch } from './engines/archive-search.ts';
import { fetchFromFiles } from './engines/fetch-from-files.ts';
import { expectedInflections, inflectedReviews } from './expected-inflections.ts';

fetchFromFiles();
const { plain } = inject('sites');
const copy = await withoutTexts(plain);
const engines = { texts: archiveSearch(plain), Pagefind: archiveSearch(copy) };
afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(copy, { recursive: true });
});

/** Splits a text into words without the search’s own rules: J.K. is jk, drummer’s is drummers. */
function simpleWords(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}|['’]/gu, '')
    .replace(/(?:\b\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

const texts = inflectedReviews.map(reviewOf).map(({ slug, language, title, paragraphs }) => ({
  slug,
  language: new Intl.Locale(language).language,
  paragraphs: [title, ...paragraphs].map(simpleWords),
  words: new Set([title, ...paragraphs].flatMap(simpleWords)),
}));

/** All words except single letters: the search ignores the t of t-shirt, for example. */
const words = [...new Set(texts.flatMap((text) => [...text.words]))].filter(
  ({ length }) => length > 1,
);

const inflectionLines = new Map(
  Object.entries(expectedInflections).map(([language, all]) => [language, all.map(simpleWords)]),
);

/** A word and its inflections in a language. */
function formsOf(word: string, language: string): string[] {
  const lines = inflectionLines.get(language)?.filter((forms) => forms.includes(word)) ?? [];
  return [word, ...lines.flat()];
}

/** Names that also find another name of the same person: Bird finds Charlie Parker. */
const names = ['neiman', 'neyman', 'bird'];

describe.each(Object.entries(engines))('with %s', (_, engine) => {
  test('every word finds every review with a form of it, and no other', async () => {
    expect(words.length).toBeGreaterThan(1000);
    for (const word of words.filter((each) => !names.includes(each))) {
      const having = texts.filter((text) =>
        formsOf(word, text.language).some((form) => text.words.has(form)),
      );
      const { found } = await engine.answer(`${word} `);
      const slugs = [...found.keys()].filter((slug) => inflectedReviews.includes(slug));
      expect(slugs.sort(), word).toEqual(having.map(({ slug }) => slug).sort());
    }
  });

  test('phrases of three words from every paragraph find their review', async () => {
    for (const { slug, paragraphs } of texts) {
      for (const paragraph of paragraphs) {
        for (let at = 0; at + 3 <= paragraph.length; at += 7) {
          const phrase = paragraph.slice(at, at + 3);
          if (phrase.some((word) => word.length < 2)) continue;
          const { found } = await engine.answer(`"${phrase.join(' ')}"`);
          expect([...found.keys()], phrase.join(' ')).toContain(slug);
        }
      }
    }
  });
});

test('the forms of every word are its inflections in the reviews', async () => {
  const { vocabulary } = archiveVocabulary();
  for (const word of words) {
    const having = texts.flatMap((text) =>
      formsOf(word, text.language).filter((form) => text.words.has(form)),
    );
    const forms = (await vocabulary.formsOf(word)).flatMap((form) => simpleWords(form.word));
    expect(new Set(forms.filter((form) => words.includes(form))), word).toEqual(new Set(having));
  }
});

test('words joined by a dash or a slash are indexed one by one', async () => {
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
