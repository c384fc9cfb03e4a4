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

/** The most bytes of a review's page with its styles, compressed, where its text is no longer than this. */
const mostOfPage = 10 * kilobyte;
const wordsOfPage = 1000;
/** The most bytes of all that the first view needs, and in how many files. */
const mostOfFirstView = 60 * kilobyte;
const mostFiles = 5;

/** The bytes of a file as it is sent: fonts are compressed already. */
function sent(file: string): number {
  const bytes = readFileSync(join(plain, file));
  return file.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

describe.each(reviews.map((review) => [review.slug, review] as const))('%s', (slug, review) => {
  const address = `/reviews/${slug}/`;
  const page = site.page(address);
  const filesOf = (selector: string, attribute: string) =>
    [...page.querySelectorAll(selector)].map((element) => {
      const file = site.fileOf(element.getAttribute(attribute) ?? '');
      if (file === undefined) throw new Error(`${address} asks for what is not there.`);
      return file;
    });
  const sheets = filesOf('link[rel="stylesheet"]', 'href');
  const html = `reviews/${slug}/index.html`;

  test('is a page of few bytes, styles included', () => {
    const words = wordCount(review.paragraphs, review.language);
    const longer = Math.max(0, words - wordsOfPage) / words;
    const text = brotliCompressSync(review.paragraphs.join('\n')).length;
    expect(sum([html, ...sheets].map(sent))).toBeLessThanOrEqual(mostOfPage + longer * text);
  });

  test('has a first view of few bytes in few files, fonts included', () => {
    const fonts = filesOf('link[rel="preload"][as="font"]', 'href');
    const scripts = filesOf('script', 'src');
    const files = [html, ...sheets, ...fonts, ...scripts];
    expect(fonts).toHaveLength(2);
    expect(files.length).toBeLessThanOrEqual(mostFiles);
    // The italics, which a page asks for where it has any, are counted with each.
    const italics = site.files().filter((file) => /\/text-italic-[0-9a-f]+\.woff2$/.test(file));
    expect(italics).toHaveLength(1);
    expect(sum([...files, ...italics].map(sent))).toBeLessThanOrEqual(mostOfFirstView);
  });

  test('preloads what its style sheet names, and nothing else', () => {
    const [sheet = ''] = sheets;
    const named = [...site.read(sheet).matchAll(/url\(([^)]+)\);font-display:optional/g)];
    expect(filesOf('link[rel="preload"]', 'href')).toEqual(
      named.map(([, file]) => `assets/${file}`),
    );
  });
});

test('every file among the assets is asked for by some page or another asset', () => {
  const assets = site.files().filter((file) => file.startsWith('assets/'));
  const texts = site
    .files()
    .filter((file) => /\.(?:html|css|js)$/.test(file))
    .map((file) => site.read(file))
    .join('\n');
  for (const asset of assets) expect(texts, asset).toContain(asset.replace('assets/', ''));
});
