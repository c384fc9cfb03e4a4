import { close, createIndex } from 'pagefind';

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
 * The language whose stemmer reads every review. Pagefind keeps one index a language and searches
 * only that of the page; one index for all lets one box find them all, with scores that compare.
 * Of its stemmers, German serves English words best too, and takes ß for ss and ü for ue.
 */
const stemmer = 'de';

/** The files of Pagefind's own interfaces, which the site does not use. */
const interfaces = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * A page as it is searched: without the elements that mark its words, and without links that have no
 * text. Pagefind sets a space where an element with an id begins, also within a bracket.
 */
function unmarked(html: string): string {
  return html
    .replace(/<a class="(?:paragraph|note)-link"[^>]*><\/a>/g, '')
    .replace(/<\/?span\b[^>]*>/g, '');
}

function refuse(errors: readonly string[], doing: string): void {
  if (errors.length > 0) throw new Error(`Pagefind failed at ${doing}: ${errors.join('; ')}`);
}

/**
 * Builds the search index of the pages, in the order given: the same pages give the same bytes. One
 * index is built at a time, for Pagefind has one service to build them all.
 * Only what lies within an element marked data-pagefind-body is searched.
 *
 * @throws {Error} at anything that Pagefind calls an error, and where a page has nothing to search
 */
export async function buildSearchIndex(
  pages: Iterable<SearchedPage> | AsyncIterable<SearchedPage>,
): Promise<IndexFile[]> {
  try {
    const { errors, index } = await createIndex({ forceLanguage: stemmer });
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
    return written.files.filter(({ path }) => !interfaces.test(path));
  } finally {
    await close();
  }
}
