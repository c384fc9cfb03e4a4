import { existsSync } from 'node:fs';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { checkPageOrder } from './check-page-order.ts';
import { compactPages } from './compact-pages.ts';
import type { IndexFile } from './index-file.ts';
import { nameNumbering, numberingOf } from './name-numbering.ts';
import { preparePagefindScript } from './pagefind-script.ts';
import { separateWordsOfPage, type WordDivision } from './separate-words.ts';
import { withoutNeedlessTags } from './without-needless-tags.ts';

/** A page to index. */
export interface SearchedPage {
  /** Its address below the site's base, to which Pagefind adds the base in results. */
  readonly address: string;
  readonly html: string;
}

/**
 * The language in which Pagefind reads every review: ISO 639's code for "no language". Pagefind
 * builds one index per language and searches only the one of the page. A single index lets every
 * page search all reviews, with comparable scores. It has no stemmer: the vocabulary knows the
 * inflections of each language.
 */
const noLanguage = 'zxx';

/** Pagefind's own interfaces and its worker, which the site does not use. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

/**
 * How to divide the words of a page, by the language that it states. Plain Node indexes the pages of
 * the built site, so a record is imported without Vite.
 */
async function wordDivisionOf(html: string): Promise<WordDivision> {
  const [, language = noLanguage] = /data-pagefind-meta="language:(\w+)"/.exec(html) ?? [];
  const record = new URL(`../languages/records/${language}.ts`, import.meta.url);
  if (!existsSync(record)) return { language, elidedWords: [] };
  const { elidedWords = [] }: { elidedWords?: readonly string[] } = await import(record.href);
  return { language, elidedWords };
}

/** Prepares a page for Pagefind: without what it should not see, with the title marked, and with its words separated. */
async function plainPage(html: string): Promise<string> {
  const plain = withoutNeedlessTags(html).replace(
    '<h1 id="title"',
    '<h1 id="title" data-pagefind-meta="title"',
  );
  return separateWordsOfPage(plain, await wordDivisionOf(html));
}

function throwErrors(errors: readonly string[], action: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not ${action}: ${errors.join('; ')}`);
}

/**
 * Adds a page to an index.
 *
 * @throws {Error} if Pagefind reports an error or finds nothing to search on the page
 */
async function addPage(index: PagefindIndex, address: string, content: string): Promise<void> {
  const added = await index.addHTMLFile({ url: address, content });
  throwErrors(added.errors, `add ${address}`);
  if (added.file.url !== address || !content.includes('data-pagefind-body')) {
    throw new Error(`Pagefind found nothing to search at ${address}.`);
  }
}

/**
 * Builds Pagefind's index of some pages: the same pages in the same order give the same bytes. Only
 * elements marked `data-pagefind-body` are searched. Build one index at a time, because Pagefind
 * has a single service for all of them.
 *
 * @param pages in the order of their paths
 * @throws {Error} if Pagefind reports an error, finds nothing to search on a page, or numbers pages in another order
 */
export async function buildSearchIndex(
  pages: Iterable<SearchedPage> | AsyncIterable<SearchedPage>,
): Promise<IndexFile[]> {
  try {
    const { errors, index } = await createIndex({ forceLanguage: noLanguage });
    throwErrors(errors, 'create an index');
    if (!index) throw new Error('Pagefind created no index.');
    // Pages are added one after the other, each prepared while Pagefind, a process of its own, reads the one before.
    let adding = Promise.resolve();
    const addresses: string[] = [];
    for await (const { address, html } of pages) {
      addresses.push(address);
      const [content] = await Promise.all([plainPage(html), adding]);
      adding = addPage(index, address, content);
      // Whoever awaits it reports its error; without this, Node would end if it fails while the next page is read.
      adding.catch(() => {});
    }
    await adding;
    const written = await index.getFiles();
    throwErrors(written.errors, 'write the index');
    const used = written.files.filter(({ path }) => !unused.test(path));
    const files = compactPages(nameNumbering(used, numberingOf(addresses)));
    checkPageOrder(files);
    return await Promise.all(files.map(preparePagefindScript));
  } finally {
    await close();
  }
}
