import { labelsOf } from '../../src/search/indexing/archive-vocabulary.ts';
import { indexedText } from '../../src/search/indexing/indexed-texts.ts';
import { namesOf } from '../../src/search/indexing/names.ts';
import type { IndexedText } from '../../src/search/indexing/text-words.ts';
import { vocabularyFiles } from '../../src/search/indexing/vocabulary-files.ts';
import type { Label } from '../../src/search/vocabulary/manifest.ts';
import type { Name } from '../../src/search/vocabulary/shard.ts';
import { Vocabulary } from '../../src/search/vocabulary/vocabulary.ts';
import { archive, languages, reviews } from './archive.ts';

/** The labels of the archive’s themes in every language. */
export const archiveLabels: readonly Label[] = labelsOf(archive.themes, languages);

/** A vocabulary that records which of its files are fetched. */
export interface WatchedVocabulary {
  readonly vocabulary: Vocabulary;
  /** The names of the files fetched so far. */
  readonly fetched: string[];
  /** How many files there are in all. */
  readonly files: number;
}

/** The vocabulary of some texts, as the browser reads it. */
export function vocabularyOf(
  texts: readonly IndexedText[],
  names: readonly Name[] = [],
  labels: readonly Label[] = [],
): WatchedVocabulary {
  const files = new Map(
    vocabularyFiles(texts, names, labels, []).map(({ name, content }) => [name, content]),
  );
  const fetched: string[] = [];
  const vocabulary = new Vocabulary(async (file) => {
    const name = file.replace(/\?.*$/, '');
    fetched.push(name);
    const content = files.get(name);
    if (content === undefined) throw new Error(`There is no ${name}.`);
    return content;
  });
  return { vocabulary, fetched, files: files.size };
}

/** The archive’s own vocabulary. */
export function archiveVocabulary(): WatchedVocabulary {
  return vocabularyOf(reviews.map(indexedText), namesOf({ ...archive, reviews }), archiveLabels);
}
