import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { wordCount } from '../../src/archive/text/word-count.ts';
import { reviews } from '../support/archive.ts';
import { BuiltSite } from '../support/built-site.ts';

const { plain } = inject('sites');
const site = new BuiltSite(plain);
const kilobyte = 1024;

/** Maximum compressed size of a review's page with its style sheet, if it has no more than `typicalWords`. */
const maximumPage = 10 * kilobyte;
const typicalWords = 1000;
/**
 * Maximum compressed size of the home page with its style sheet, if the full score that it shows has no more
 * than `typicalPassages`; each further passage may add what its quotation needs.
 */
const maximumHome = 12 * kilobyte;
const typicalPassages = 120;
const perPassage = 60;
/** Maximum size and number of all files of the first view. */
const maximumFirstView = 60 * kilobyte;
const maximumFiles = 5;

/** The size of a file as a host sends it. Fonts are compressed already. */
function sizeOf(file: string): number {
  const bytes = readFileSync(join(plain, file));
  return file.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length;
}

/** The files of an address that a page names in an attribute. */
function filesOf(address: string, selector: string, attribute: string): string[] {
  return [...site.page(address).querySelectorAll(selector)].map((element) => {
    const link = element.getAttribute(attribute);
    const file = link === null ? undefined : site.fileOf(link);
    if (file === undefined) throw new Error(`${address} requests ${link}, which does not exist.`);
    return file;
  });
}

/** The file of a page, and those of its style sheets. */
function pageAndSheets(address: string): string[] {
  return [`${address.slice(1)}index.html`, ...filesOf(address, 'link[rel="stylesheet"]', 'href')];
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

/** Tests what every page with a budget of its own has to keep to. */
function describeFirstView(address: string): void {
  test('has a small first view in few files, with its fonts', () => {
    const fonts = filesOf(address, 'link[rel="preload"][as="font"]', 'href');
    const scripts = filesOf(address, 'script[src]', 'src');
    const files = [...pageAndSheets(address), ...fonts, ...scripts];
    expect(fonts).toHaveLength(2);
    expect(files.length).toBeLessThanOrEqual(maximumFiles);
    // The italics are counted for every page, though only pages with italics load them.
    const italics = site.files().filter((file) => /\/text-italic-[0-9a-f]+\.woff2$/.test(file));
    expect(italics).toHaveLength(1);
    expect(sum([...files, ...italics].map(sizeOf))).toBeLessThanOrEqual(maximumFirstView);
  });

  test('preloads exactly the fonts that its style sheet does not swap', () => {
    const sheets = filesOf(address, 'link[rel="stylesheet"]', 'href');
    const style = sheets.map((sheet) => site.read(sheet)).join('');
    const named = [...style.matchAll(/url\(([^)]+)\);font-display:optional/g)];
    expect(filesOf(address, 'link[rel="preload"]', 'href')).toEqual(
      named.map(([, file]) => `assets/${file}`),
    );
  });
}

describe.each(reviews.map((review) => [review.slug, review] as const))('%s', (slug, review) => {
  const address = `/reviews/${slug}/`;

  test('is small, with its style sheet', () => {
    const words = wordCount(review.paragraphs, review.language);
    const longer = Math.max(0, words - typicalWords) / words;
    const text = brotliCompressSync(review.paragraphs.join('\n')).length;
    expect(sum(pageAndSheets(address).map(sizeOf))).toBeLessThanOrEqual(
      maximumPage + longer * text,
    );
  });

  describeFirstView(address);
});

describe.each(['/', '/de/'])('the home page %s', (address) => {
  test('is small, with its style sheet and the full score', () => {
    const passages = reviews.flatMap((review) => review.passages).length;
    const more = Math.max(0, passages - typicalPassages) * perPassage;
    expect(sum(pageAndSheets(address).map(sizeOf))).toBeLessThanOrEqual(maximumHome + more);
  });

  describeFirstView(address);
});

test('every asset is used by a page or by another asset', () => {
  const assets = site.files().filter((file) => file.startsWith('assets/'));
  const texts = site
    .files()
    .filter((file) => /\.(?:html|css|js|svg|atom)$/.test(file))
    .map((file) => site.read(file))
    .join('\n');
  for (const asset of assets) expect(texts, asset).toContain(asset.replace('assets/', ''));
});
