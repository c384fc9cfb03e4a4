import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Search } from '../../../src/search/answering/search.ts';
import { indexedText } from '../../../src/search/indexing/indexed-texts.ts';
import { entriesOf } from '../../../src/search/indexing/vocabulary-entries.ts';
import { fetchFromFiles } from '../../evaluation/engines/fetch-from-files.ts';
import { archive, reviewOf } from '../../support/archive.ts';
import { reviewPage } from '../../support/review-page.ts';
import { searchFiles } from '../../support/search-files.ts';
import { textsInLanguages } from '../../support/texts-in-languages.ts';
import { withoutTexts } from '../../support/without-texts.ts';

/** One review in each language. Its slug is the language. */
const reviews = Object.entries(textsInLanguages).map(([language, paragraphs]) => ({
  ...reviewOf('a-simple-word'),
  slug: language,
  title: '…',
  language,
  paragraphs: [...paragraphs],
}));

let site: string;
/** The same without the texts. */
let copy: string;

beforeAll(async () => {
  fetchFromFiles();
  site = await mkdtemp(join(tmpdir(), 'archive-languages-'));
  const pages = reviews.map((review) => reviewPage(review));
  const files = await searchFiles(pages, { ...archive, people: [], reviews });
  for (const { path, content } of files) {
    const file = join(site, 'pagefind', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  copy = await withoutTexts(site);
});

afterAll(async () => {
  vi.unstubAllGlobals();
  for (const folder of [site, copy]) await rm(folder, { recursive: true });
});

/** A search of the site, whose texts answer, or Pagefind. */
function searchWith(engine: 'texts' | 'Pagefind'): Search {
  return new Search(pathToFileURL(join(engine === 'texts' ? site : copy, 'pagefind/')).href);
}

/** The languages of the reviews that a query finds, and the words highlighted there. */
async function ask(search: Search, query: string) {
  const state = { query, isLiteral: false, chosen: {}, order: '', page: 1 };
  const { reviews: found, query: resolved } = await search.answer(state, 100);
  return {
    corrections: resolved.spellingCorrections,
    found: found.map(({ indexed }) => indexed.language).sort(),
    shown: found.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ text, matches }) =>
        matches.map(({ start, end }) => text.slice(start, end)),
      ),
    ),
  };
}

describe.each(['texts', 'Pagefind'] as const)('with %s', (engine) => {
  test('every word of every text finds its review, with the word highlighted', async () => {
    const search = searchWith(engine);
    const entries = entriesOf(reviews.map(indexedText));
    expect(entries.length).toBeGreaterThan(300);
    for (const { word, language } of entries) {
      const { found, shown } = await ask(search, `${word} `);
      expect(found, word).toContain(language);
      expect(shown.length, word).toBeGreaterThan(0);
    }
  });

  test.each([
    ['ambition', 'fr', 'ambition'],
    ['l’ambition', 'fr', 'ambition'],
    ["l'ambition", 'fr', 'ambition'],
    ['l´excellence', 'fr', 'excellence'],
    ['l’exellence', 'fr', 'excellence'],
    ['"l’ambition"', 'fr', 'l’ambition'],
    ['d’œuvre', 'fr', 'œuvre'],
    ['oeuvre', 'fr', 'œuvre'],
    ['chef-d’œuvre', 'fr', 'chef | œuvre'],
    ['"chef d’oeuvre"', 'fr', 'chef-d’œuvre'],
    ['chef d’oeuvre', 'fr', 'chef | œuvre'],
    ['jouer', 'fr', 'joue | joue'],
    ['cheval', 'fr', 'chevaux'],
    ['all’umanità', 'it', 'umanità'],
    ['umanita', 'it', 'umanità'],
    ['dell’amore', 'it', 'amore'],
    ['opera', 'it', 'opera'],
    ['amico', 'it', 'amici'],
    ['tocar', 'es', 'toca'],
    ['voz', 'es', 'voces'],
    ['映画', 'ja', '映画'],
    ['音楽映画', 'ja', '音楽 | 映画'],
    ['"音楽映画"', 'ja', '音楽映画'],
    ['野心 傑作', 'ja', '野心 | 傑作'],
    ['演奏', 'ja', '演奏'],
    ['ドラマー', 'ja', 'ドラマー'],
    ['ポスト', 'ja', 'ポスト'],
    ['电影', 'zh', '电影 | 电影'],
    ['ดนตรี', 'th', 'ดนตรี'],
    ['موسيقى', 'ar', 'مــوسيقى | الموسيقى'],
    ['الموسيقي', 'ar', 'مــوسيقى | الموسيقى'],
    ['معلم', 'ar', 'المُعَلِّم'],
    ['ايقاع', 'ar', 'وللإيقاع'],
    ['مدينه', 'ar', 'المدينة'],
    ['ρυθμος', 'el', 'ΡΥΘΜΌΣ'],
    ['еще', 'ru', 'ещё'],
    ['אכזר', 'he', 'אַכְזָר'],
    ['film', 'en', 'ﬁlm'],
    ['drummer', 'en', 'drum\u00ADmer’s'],
    ['software', 'en', 'soft\u00ADware’s'],
  ])('%s finds the review in %s: %s', async (query, language, highlighted) => {
    const { found, shown, corrections } = await ask(searchWith(engine), `${query} `);
    expect(found).toEqual([language]);
    expect(shown.sort()).toEqual(highlighted.split(' | ').sort());
    expect(corrections.length).toBe(query.includes('exell') ? 1 : 0);
  });

  test.each(['it’s', 'O’Brien’s', 'isn’t', 'don’t'])('%s stays one word', async (query) => {
    const { found } = await ask(searchWith(engine), query);
    expect(found).toEqual(['en']);
  });
});

test('an elided word may be followed by a half-typed one', async () => {
  const { found, shown } = await ask(searchWith('texts'), 'l’excell');
  expect([found, shown]).toEqual([['fr'], ['excellence']]);
});
