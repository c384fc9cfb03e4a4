import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, inject, test } from 'vitest';
import { textVersion } from '../../src/archive/reviews/text-version.ts';
import { isIndexable } from '../../src/site/addresses.ts';
import { reviews } from '../support/archive.ts';
import { BuiltSite, textOf } from '../support/built-site.ts';
import { basedAddress, defaultAddress } from '../support/sites.ts';

const sites = {
  plain: [new BuiltSite(inject('sites').plain), defaultAddress],
  based: [new BuiltSite(inject('sites').based, new URL(basedAddress).pathname), basedAddress],
  grown: [new BuiltSite(inject('sites').grown), defaultAddress],
} as const;

const { plain } = inject('sites');
const site = new BuiltSite(plain);

/** The JSON-LD of a page, as it was written. */
function dataOf(built: BuiltSite, page: string): string[] {
  const scripts = built.page(page).querySelectorAll('script[type="application/ld+json"]');
  return Array.from(scripts, ({ textContent }) => textContent ?? '');
}

const contentOf = (document: Document, selector: string) =>
  document.querySelector(`meta[${selector}]`)?.getAttribute('content') ?? undefined;

/**
 * What TypeScript says if the data of pages are taken for a graph of schema.org's vocabulary: types and properties
 * that do not exist, and values of another type. Equal shapes are checked once.
 */
function vocabularyErrors(graphs: readonly string[]): string[] {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const file = join(root, 'tests/built/graphs.ts');
  const lines = graphs.map((graph, index) => `export const graph${index}: Graph = ${graph};`);
  const source = `
import type { SearchAction, Thing, WebSite, WithActionConstraints } from 'schema-dts';
type Site = Omit<Extract<WebSite, object>, 'potentialAction'> & {
  potentialAction: WithActionConstraints<Extract<SearchAction, object>>;
};
interface Graph {
  '@context': 'https://schema.org';
  '@graph': readonly (Thing | Site)[];
}
${lines.join('\n')}
`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? source : readFile(name));
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, source, ts.ScriptTarget.ESNext)
      : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** The shape of a graph: one of many pages that differ only in their texts and addresses. */
const shapeOf = (graph: string) =>
  graph.replace(/(?<=:)"(?:[^"\\]|\\.)*"/g, (text, at: number) =>
    graph.slice(0, at).endsWith('"@type":') ? text : '""',
  );

describe.each(Object.entries(sites))('%s', (_, [built, address]) => {
  const pages = built
    .pages()
    .filter((page) => isIndexable(new URL(page.slice(built.base.length), defaultAddress).href));

  test('every page has one block of JSON-LD, with its address, and the way to it', () => {
    expect(pages.length).toBeGreaterThan(20);
    for (const page of pages) {
      const [script, ...others] = dataOf(built, page);
      expect(others, page).toEqual([]);
      const { '@graph': graph } = JSON.parse(script ?? '');
      const canonical = built
        .page(page)
        .querySelector('link[rel="canonical"]')
        ?.getAttribute('href');
      expect(JSON.stringify(graph), page).toContain(`"${canonical}"`);
      const crumbs = graph.find((each: { '@type': string }) => each['@type'] === 'BreadcrumbList');
      for (const { item } of crumbs?.itemListElement.slice(0, -1) ?? []) {
        expect(built.fileOf(item.slice(new URL(address).origin.length)), item).toBeTruthy();
      }
    }
  });

  test('all data are in the vocabulary of schema.org', () => {
    const byShape = new Map(
      pages.map((page) => dataOf(built, page)[0] ?? '').map((graph) => [shapeOf(graph), graph]),
    );
    expect(vocabularyErrors([...byShape.values()])).toEqual([]);
  });

  test('every page says how it appears where it is shared', () => {
    for (const page of pages) {
      const document = built.page(page);
      const graph = (name: string) => contentOf(document, `property="og:${name}"`);
      expect(graph('title'), page).toBeTruthy();
      expect(document.title).toContain(graph('title')?.slice(0, 30));
      expect(graph('description')).toBe(contentOf(document, 'name="description"'));
      expect(graph('url')).toBe(
        document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
      );
      expect(graph('site_name')).toBe('Verbatim');
      expect(graph('type')).toMatch(/^(?:website|article)$/);
      const language =
        document.querySelector('#text')?.getAttribute('lang') ?? document.documentElement.lang;
      const known: Readonly<Record<string, string>> = {
        en: 'en_GB',
        de: 'de_DE',
        fr: 'fr_FR',
        ar: 'ar_EG',
        eo: 'eo_001',
      };
      expect(graph('locale')).toBe(known[language] ?? `${language}_${language.toUpperCase()}`);
      const alternates = document.querySelectorAll('link[rel="alternate"][hreflang]').length;
      const locales = document.querySelectorAll('meta[property="og:locale:alternate"]').length;
      // The page itself and the default are among the links, but not among the other locales.
      expect(locales).toBe(Math.max(0, alternates - 2));
    }
  });

  test('no class makes a reference manager take something else for an author', () => {
    for (const page of built.pages()) {
      expect(
        built.page(page).querySelector('.byline, .bylines, .vcard, .article-byline'),
      ).toBeNull();
    }
  });
});

test('the vocabulary knows what is not in it', () => {
  const graph = (thing: object) =>
    JSON.stringify({ '@context': 'https://schema.org', '@graph': [thing] });
  for (const wrong of [
    { '@type': 'FilmReview', name: 'x' },
    { '@type': 'Review', critic: 'x' },
    { '@type': 'Review', itemReviewed: { '@type': 'Movie', screenplayBy: 'x' } },
    { '@type': 'Review', author: 4 },
  ]) {
    expect(vocabularyErrors([graph(wrong)]), JSON.stringify(wrong)).not.toEqual([]);
  }
});

test('the home pages name the site and the address that searches it', () => {
  for (const page of ['/', '/de/']) {
    const [website] = JSON.parse(dataOf(site, page)[0] ?? '')['@graph'];
    expect(website['@type']).toBe('WebSite');
    const target = website.potentialAction.target
      .replace('{q}', 'drums')
      .replace('http://localhost:4321', '');
    expect(site.fileOf(target.replace(/\?.*/, ''))).toBeTruthy();
    const field = site.page(page).querySelector('.search-form input')?.getAttribute('name');
    expect(target.endsWith(`?${field}=drums`)).toBe(true);
  }
});

describe.each(reviews.map((review) => [review.slug, review] as const))('%s', (slug, review) => {
  const page = site.page(`/reviews/${slug}/`);

  test('describes the review without what is not known, and no estimate as a rating', () => {
    const [data] = JSON.parse(dataOf(site, `/reviews/${slug}/`)[0] ?? '')['@graph'];
    expect(data).toMatchObject({
      '@type': 'Review',
      inLanguage: review.language,
      itemReviewed: { '@type': 'Movie', name: 'Whiplash', dateCreated: '2014' },
    });
    expect(data.publisher?.name).toBe(review.source?.publication);
    expect(data).not.toHaveProperty('author');
    expect(data).not.toHaveProperty('reviewRating');
    expect(contentOf(page, 'property="og:type"')).toBe('article');
    expect(contentOf(page, 'name="DC.source"')).toBe(review.source?.publication);
    expect(contentOf(page, 'name="citation_author"')).toBeUndefined();
    expect(contentOf(page, 'name="citation_date"')).toBeUndefined();
  });

  test('has a ready citation with version and address, and files for reference managers', () => {
    const { name, corrections } = textVersion(review);
    const sentence = textOf(page.querySelector('.cite p'));
    expect(sentence).toContain(name);
    expect(sentence.endsWith(`. ${defaultAddress}reviews/${slug}/`)).toBe(true);
    expect(/correction|Berichtigung/.test(sentence)).toBe(corrections > 0);
    const { source, titleBasis } = review;
    if (source) {
      const { publication, address: original } = source;
      expect(sentence).toContain(
        `. ${source.basis === 'matched' ? `[${publication}]` : publication}, ${original}. `,
      );
    }
    expect(sentence.startsWith('[')).toBe(titleBasis !== 'stated');
    expect(sentence, 'two full stops').not.toMatch(/\.[”“’‘\]]*\./);
    const title = page.querySelector('meta[name="DC.title"]')?.getAttribute('content');
    expect(title && sentence.startsWith(title)).toBe(true);
    const links = [...page.querySelectorAll('.cite a[href*="citation."]')];
    const files = links.map((link) => site.fileOf(link.getAttribute('href') ?? '') ?? '');
    expect(files.map((file) => file.replace(/^.*\./, ''))).toEqual(['bib', 'ris', 'json']);
    for (const file of files)
      expect(site.read(file)).toContain(`${defaultAddress}reviews/${slug}/`);
  });
});

test('a critic’s rating, on the critic’s scale, is in the data of its review', () => {
  const [grown] = sites.grown;
  const ratingOf = (slug: string) =>
    JSON.parse(dataOf(grown, `/reviews/${slug}/`)[0] ?? '')['@graph'][0].reviewRating;
  expect(ratingOf('une-note-de-dix')).toMatchObject({
    ratingValue: 10,
    bestRating: 10,
    worstRating: 0,
  });
  expect(ratingOf('une-note-allemande')).toMatchObject({ bestRating: 1, worstRating: 6 });
});
