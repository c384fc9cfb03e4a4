import type { SearchedRecords } from '../../src/search/indexing/archive-vocabulary.ts';
import type { IndexFile } from '../../src/search/indexing/index-file.ts';
import { buildSearchIndex, type SearchedPage } from '../../src/search/indexing/pagefind-index.ts';
import { vocabularyIndexFiles } from './vocabulary-index-files.ts';

const pathOf = ({ address }: SearchedPage) => address.replace(/\/$/, '');

/**
 * All files of a search index: Pagefind's index of some pages, and the vocabulary of their records.
 */
export async function searchFiles(
  pages: Iterable<SearchedPage>,
  records: SearchedRecords,
): Promise<IndexFile[]> {
  const inOrder = [...pages].sort((one, other) => (pathOf(one) < pathOf(other) ? -1 : 1));
  return [...(await buildSearchIndex(inOrder)), ...vocabularyIndexFiles(records)];
}
