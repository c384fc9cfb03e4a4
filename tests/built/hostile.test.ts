import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import { describe, expect, inject, test } from 'vitest';
import { straighten } from '../../src/archive/text/typography.ts';
import { BuiltSite, textOf } from '../support/built-site.ts';
import { hostileRecords, hostileThemes } from '../support/hostile-content.ts';
import { invalidXml } from '../support/xml-validation.ts';

const site = new BuiltSite(inject('sites').hostile);
const files = site.files();
const texts = hostileRecords.map(({ text }) => text);
const slugs = hostileRecords.map(({ id }) => id).sort();

/** Quotation marks and spaces may be those of the language. */
const plain = (text: string) => straighten(text).replaceAll(/\s+/gu, ' ').trim();
const asPlain = (all: readonly string[]) => all.map(plain).sort();

/** What an element of a document says, wherever the document has it. */
const textsOf = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => plain(textOf(element)));

/** The words of Markdown, without its signs. */
function wordsOf(node: Nodes): string {
  if ('value' in node && node.type !== 'html') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** The plain texts of the blocks of Markdown. Blocks of raw HTML have no text. */
const blocksOf = (markdown: string) =>
  remark()
    .parse(markdown)
    .children.map((block) => plain(wordsOf(block)));

/** What the pages of an archive of attacks have to say, for programs. */
describe.each(hostileRecords)('$name', ({ text, id, address }) => {
  const file = (name: string) => site.read(`reviews/${id}/${name}`);

  test('is the title in the structured data of its pages', () => {
    for (const folder of ['reviews', 'films', 'people', 'de/films', 'de/people']) {
      const page = site.page(`/${folder}/${id}/`);
      const scripts = [...page.querySelectorAll('script')];
      expect(scripts.every((script) => (script.src || script.type) !== '')).toBe(true);
      const [data] = scripts.filter(({ type }) => type === 'application/ld+json');
      const { '@graph': graph } = JSON.parse(data?.textContent ?? '');
      expect(plain(graph[0].name)).toBe(plain(text));
      if (folder !== 'reviews') continue;
      expect(plain(graph[0].author[0].name)).toBe(plain(text));
      expect(graph[0].isBasedOn).toBe(address);
    }
  });

  test('is in the metadata and the address of its pages', () => {
    for (const folder of ['reviews', 'films', 'people', 'de/films', 'de/people']) {
      const page = site.page(`/${folder}/${id}/`);
      const title = page.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
      expect(plain(title)).toContain(plain(text));
      expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
        `http://localhost:4321/${folder}/${id}/`,
      );
      expect(page.querySelector('meta[name="robots"]')).toBeNull();
    }
  });

  test('is in its citations', () => {
    const [reference] = JSON.parse(file('citation.json'));
    expect(plain(reference.title)).toBe(plain(text));
    expect(plain(Object.values(reference.author[0]).join(' '))).toBe(plain(text));
    expect(plain(reference['container-title'])).toBe(plain(text));
    const lines = file('citation.ris').replace(/\n+$/, '').split('\n');
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    expect(lines.filter((line) => /^(?:TY|ER)/.test(line))).toHaveLength(2);
    expect(lines.map(plain)).toContain(plain(`TI  - ${text}`));
    const entry = file('citation.bib');
    expect(entry.match(/^@/gm)).toHaveLength(1);
    expect(entry.replaceAll(/\\[{}]/g, '').match(/\{/g)?.length).toBe(
      entry.replaceAll(/\\[{}]/g, '').match(/\}/g)?.length,
    );
  });

  test('is in its text for readers and for programs', () => {
    const lines = file('review.txt').split('\n').map(plain);
    expect(lines).toEqual(expect.arrayContaining([text, `Written by: ${text}`].map(plain)));
    expect(lines).toContain(plain(`It begins with ${text} and goes on to the end.`));
    const [head = '', body = ''] = file('review.md').split(/(?<=\n)---\n(?=\n)/);
    expect(head).toMatch(/^---\n/);
    const blocks = blocksOf(body);
    expect(blocks.slice(0, 2)).toEqual([plain(text), plain(text)]);
    expect(blocks[2]).toBe(plain(`It begins with ${text} and goes on to the end.`));
    const { items } = JSON.parse(file('annotations.jsonld'));
    const quoted = items.map((item: { target: { selector?: { exact?: string } } }) =>
      plain(item.target.selector?.exact ?? ''),
    );
    expect(quoted).toContain(plain(text));
    const { document } = parseHTML(file('review.tei.xml'));
    const titles = textsOf(document, 'titleStmt title, titleStmt author, sourceDesc title');
    expect(new Set(titles)).toEqual(new Set([plain(text)]));
  });

  test('is drawn where its links are shared', () => {
    for (const folder of ['reviews', 'films', 'people', 'de/films', 'de/people']) {
      const card = readFileSync(join(site.folder, folder, id, 'card.png'));
      expect(card.subarray(1, 4).toString()).toBe('PNG');
      expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
    }
  });
});

describe('an archive of attacks', () => {
  test('has feeds, texts and lists of addresses that are well-formed and valid', async () => {
    const read = (name: RegExp) =>
      Object.fromEntries(
        files.filter((file) => name.test(file)).map((file) => [file, site.read(file)]),
      );
    expect(await invalidXml(read(/feed\.atom$/), 'atom.rng')).toEqual([]);
    expect(await invalidXml(read(/\.tei\.xml$/), 'tei-reviews.rng')).toEqual([]);
    for (const [file, text] of Object.entries(read(/(?:feed\.json|\.jsonld|manifest)$/))) {
      expect(() => JSON.parse(text), file).not.toThrow();
    }
  });

  test('has feeds with each of its reviews', () => {
    const found = { titles: new Set<string>(), names: new Set<string>(), items: new Set<string>() };
    for (const file of files.filter((each) => /^people\/.*feed\.atom$/.test(each))) {
      const { document } = parseHTML(site.read(file));
      for (const title of textsOf(document, 'entry > title')) found.titles.add(title);
      for (const name of textsOf(document, 'entry > author > name')) found.names.add(name);
      const { items } = JSON.parse(site.read(file.replace('.atom', '.json')));
      for (const { title } of items) found.items.add(plain(title));
    }
    for (const titles of Object.values(found)) expect([...titles].sort()).toEqual(asPlain(texts));
  });

  test('has tables that no spreadsheet calculates', () => {
    const options = { bom: true, columns: true } as const;
    const rows: Record<string, string>[] = parse(site.read('data/reviews.csv'), options);
    expect(rows.map((row) => row['slug'])).toEqual(slugs);
    const shown = rows.map((row) => row['title'] ?? '');
    expect(shown.filter((title) => /^[=+\-@\t\r＝＋－＠]/.test(title))).toEqual([]);
    expect(asPlain(shown.map((title) => title.replace(/^'(?=[=+\-@])/, '')))).toEqual(
      asPlain(texts),
    );
    const passages: Record<string, string>[] = parse(site.read('data/passages.csv'), options);
    const words = new Set(
      passages.map((row) => plain((row['quotation'] ?? '').replace(/^'(?=[=+\-@])/, ''))),
    );
    expect(texts.filter((text) => !words.has(plain(text)))).toEqual([]);
  });

  test('has one document with all of it, as its schema says', () => {
    const document = JSON.parse(site.read('data/archive.json'));
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(site.read('data/archive.schema.json')));
    validate(document);
    expect(validate.errors).toBeNull();
    const names = (list: readonly { title?: string; name?: string }[]) =>
      list.map(({ title, name }) => title ?? name ?? '').sort();
    for (const list of ['reviews', 'films', 'people']) {
      expect(names(document[list])).toEqual([...texts].sort());
    }
    expect(document.themes.map(({ label }: { label: unknown }) => label)).toEqual(
      [...hostileThemes].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ label }) => label),
    );
  });

  test('has a guide for language models that names its reviews', () => {
    const guide = remark().parse(site.read('llms.txt'));
    const list = guide.children.findLast((node) => node.type === 'list');
    const named = (list?.children ?? []).map((item) => plain(wordsOf(item)));
    expect(named.sort()).toEqual(asPlain(texts));
  });

  test('has lists of addresses, headers and redirects with nothing but its own', () => {
    const addresses = [...site.read('sitemap-0.xml').matchAll(/<loc>(.*?)<\/loc>/g)];
    for (const [, address = ''] of addresses) {
      expect(address).toMatch(/^http:\/\/localhost:4321\/[a-z0-9/.-]*$/);
      expect(site.fileOf(new URL(address).pathname), address).toBeDefined();
    }
    expect(`${site.read('_headers')}${site.read('_redirects')}`).not.toMatch(/evil|canary|Cookie/);
  });
});
