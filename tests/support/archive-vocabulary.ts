import { typeset } from '../../src/archive/text/typography.ts';
import { namesOf } from '../../src/search/indexing/person-names.ts';
import type { IndexedText } from '../../src/search/indexing/vocabulary-entries.ts';
import { vocabularyFiles } from '../../src/search/indexing/vocabulary-files.ts';
import type { Label } from '../../src/search/vocabulary/manifest.ts';
import type { Name } from '../../src/search/vocabulary/shard.ts';
import { Vocabulary } from '../../src/search/vocabulary/vocabulary.ts';
import { archive, reviews } from './archive.ts';

/** The texts of the archive’s reviews with their titles, as the index has them. */
export const archiveTexts: readonly IndexedText[] = reviews.map((review) => ({
  language: new Intl.Locale(review.language).language,
  text: [review.title, ...review.paragraphs]
    .map((text) => typeset(text, review.language))
    .join('\n'),
}));

/** The labels of the archive’s themes in every language. */
export const archiveLabels: readonly Label[] = archive.themes.flatMap(({ id, label }) =>
  Object.entries(label).map(([language, text]) => ({ theme: id, language, label: text })),
);

/** A vocabulary, with the names of the files of it that are fetched. */
export interface WatchedVocabulary {
  readonly vocabulary: Vocabulary;
  readonly fetched: string[];
  /** How many files it has in all. */
  readonly files: number;
}

/** The vocabulary of some texts, as the browser reads it. */
export function vocabularyOf(
  texts: readonly IndexedText[],
  names: readonly Name[] = [],
  labels: readonly Label[] = [],
): WatchedVocabulary {
  const files = new Map(
    vocabularyFiles(texts, names, labels, []).map(({ path, content }) => [path, content]),
  );
  const fetched: string[] = [];
  const vocabulary = new Vocabulary(async (file) => {
    const path = file.replace(/\?.*$/, '');
    fetched.push(path);
    const content = files.get(path);
    if (content === undefined) throw new Error(`There is no ${path}.`);
    return content;
  });
  return { vocabulary, fetched, files: files.size };
}

/** The vocabulary of the archive. */
export function archiveVocabulary(): WatchedVocabulary {
  const people = archive.people.map(({ id, name, variants }) => ({ id, name, variants }));
  return vocabularyOf(archiveTexts, namesOf(people), archiveLabels);
}
