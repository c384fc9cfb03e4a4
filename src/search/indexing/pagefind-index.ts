import { close, createIndex } from 'pagefind';
import type { Knowledge } from './knowledge.ts';
import { readFragment } from './pagefind-fragment.ts';
import { namesOf } from './person-names.ts';
import { vocabularyFiles } from './vocabulary-files.ts';

/** A page to be searched. */
export interface SearchedPage {
  /** Its address below the site's base, as Pagefind gives it back with that base before it. */
  readonly address: string;
  readonly html: string;
}

/** A file of a search index. */
export interface IndexFile {
  /** Its path within the index's folder. */
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * The language in which Pagefind reads every review: none (ISO 639's code for it). Pagefind keeps one
 * index a language and searches only that of the page; one for all lets one box find them all, with
 * scores that compare. Without a stemmer, its index has the words themselves: which of them are
 * inflections of a query's words, the vocabulary knows, for each language its own.
 */
const noLanguage = 'zxx';

/** Files of Pagefind's that the site does not use: its own interfaces, and its worker. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

/** A space as thin as can be, at which Pagefind parts words. */
const hairSpace = '\u200A';

/** What joins words without a space, though not into one: a dash, or a hyphen behind an apostrophe. */
const joints =
  /(?<=[\p{L}\p{N}])(?:[–—…·/]|&(?:amp|#38|#x26);)(?=[\p{L}\p{N}])|(?<=['’]\p{L}+-)(?=\p{L})/gu;

/**
 * A page as it is searched: without the elements that mark its words, and without links that have no
 * text. Pagefind sets a space where an element with an id begins, also within a bracket; and it takes
 * what a dash joins for one word, and for none of the two.
 */
function unmarked(html: string): string {
  return html
    .replace(/<a class="(?:paragraph|note)-link"[^>]*><\/a>/g, '')
    .replace(/<\/?span\b[^>]*>/g, '')
    .replace(/>[^<]+/g, (text) => text.replace(joints, (joint) => joint + hairSpace));
}

function refuse(errors: readonly string[], doing: string): void {
  if (errors.length > 0) throw new Error(`Pagefind failed at ${doing}: ${errors.join('; ')}`);
}

/** The vocabulary of what Pagefind has indexed. */
function vocabularyOf(files: readonly IndexFile[], { people, labels }: Knowledge): IndexFile[] {
  const reviews = files.flatMap(({ path, content }) => {
    const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    return id === undefined ? [] : [{ id, ...readFragment(content) }];
  });
  const texts = reviews.map(({ content, meta, filters }) => ({
    language: filters.language[0],
    text: `${meta.title}\n${content}`,
  }));
  const faceted = reviews.map(({ id, filters }) => ({ id, values: filters }));
  return vocabularyFiles(texts, namesOf(people), labels, faceted).map(({ path, content }) => ({
    path: `vocabulary/${path}`,
    content: Buffer.from(content),
  }));
}

/**
 * Builds the search index of the pages, in the order given, and the vocabulary of their words: the
 * same pages give the same bytes. One index is built at a time, for Pagefind has one service to build
 * them all. Only what lies within an element marked data-pagefind-body is searched.
 *
 * @throws {Error} at anything that Pagefind calls an error, and where a page has nothing to search
 */
export async function buildSearchIndex(
  pages: Iterable<SearchedPage> | AsyncIterable<SearchedPage>,
  knowledge: Knowledge,
): Promise<IndexFile[]> {
  try {
    const { errors, index } = await createIndex({ forceLanguage: noLanguage });
    refuse(errors, 'creating the index');
    if (!index) throw new Error('Pagefind gave no index.');
    for await (const { address, html } of pages) {
      const added = await index.addHTMLFile({ url: address, content: unmarked(html) });
      refuse(added.errors, address);
      if (added.file.url !== address || !html.includes('data-pagefind-body')) {
        throw new Error(`Pagefind found nothing to search at ${address}.`);
      }
    }
    const written = await index.getFiles();
    refuse(written.errors, 'writing the index');
    const files = written.files.filter(({ path }) => !unused.test(path));
    return [...files, ...vocabularyOf(files, knowledge)];
  } finally {
    await close();
  }
}
