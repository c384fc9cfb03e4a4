import {
  archiveVocabulary,
  type SearchedRecords,
} from '../../src/search/indexing/archive-vocabulary.ts';
import type { IndexFile } from '../../src/search/indexing/index-file.ts';
import { buildSearchIndex, type SearchedPage } from '../../src/search/indexing/pagefind-index.ts';
import { languages } from './archive.ts';

/**
 * All files of a search index: Pagefind's index of some pages, and the vocabulary of their records.
 */
export async function searchFiles(
  pages: Iterable<SearchedPage>,
  records: SearchedRecords,
): Promise<IndexFile[]> {
  const vocabulary = archiveVocabulary(records, languages).map(({ name, content }) => ({
    path: `vocabulary/${name}`,
    content: Buffer.from(content),
  }));
  return [...(await buildSearchIndex(pages)), ...vocabulary];
}
