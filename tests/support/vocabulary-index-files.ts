import {
  archiveVocabulary,
  type SearchedRecords,
} from '../../src/search/indexing/archive-vocabulary.ts';
import type { IndexFile } from '../../src/search/indexing/index-file.ts';
import { languages } from './archive.ts';

/** The files of a search index that hold the vocabulary of some records. */
export function vocabularyIndexFiles(records: SearchedRecords): IndexFile[] {
  return archiveVocabulary(records, languages).map(({ name, content }) => ({
    path: `vocabulary/${name}`,
    content: Buffer.from(content),
  }));
}
