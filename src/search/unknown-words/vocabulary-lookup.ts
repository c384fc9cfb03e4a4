import { readTable, rowsOf } from '../loading/tab-separated-values.ts';
import { type FamilyKind, formsIn, readFamilies } from '../vocabulary/families.ts';
import { type FileRange, rangeOf, readRangesFile } from '../vocabulary/file-ranges.ts';
import { fileReader } from '../vocabulary/file-reader.ts';
import type { Shard } from '../vocabulary/shard.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { contractUmlauts, hasUmlaut } from '../words/fold.ts';
import type { Form } from '../words/pattern.ts';

/** Maximum number of files to fetch for a prefix or a suffix: very many words end in -ing. */
const maximumFiles = 8;

/** Maximum number of shards to fetch for words that begin with a half-typed one. */
const maximumShards = 2;

/** The first ranges that can contain words with a prefix. */
function rangesWithPrefix(prefix: string, ranges: readonly FileRange[]): FileRange[] {
  const first = rangeOf(prefix, ranges);
  const later = ranges.filter(({ from }) => from > prefix && from.startsWith(prefix));
  return first ? [first, ...later].slice(0, maximumFiles) : [];
}

/** Returns a word written backwards. */
export function backwards(word: string): string {
  return [...word].reverse().join('');
}

/** Fetches the first shards that can contain words with a prefix. */
export async function shardsWithPrefix(prefix: string, vocabulary: Vocabulary): Promise<Shard[]> {
  const { shards } = await vocabulary.manifest();
  return Promise.all(rangesWithPrefix(prefix, shards).map(({ file }) => vocabulary.shard(file)));
}

/** Fetches the first words of the archive with a suffix, folded, and others in the same files. */
export async function wordsWithSuffix(suffix: string, vocabulary: Vocabulary): Promise<string[]> {
  const { endings } = await vocabulary.manifest();
  if (endings === '') return [];
  const ranges = readRangesFile(await vocabulary.text(endings));
  const files = rangesWithPrefix(backwards(suffix), ranges).map(({ file }) =>
    vocabulary.text(file),
  );
  return (await Promise.all(files)).flatMap((text) => text.split(' ')).map(backwards);
}

/** Reads what is known about words that no text contains. */
const readAbsentWords = fileReader((text) => {
  const rows = readTable(text);
  return {
    families: { forms: readFamilies(rows, 'forms'), stems: readFamilies(rows, 'stems') },
    /** Words that are in use, folded. */
    real: new Set(rowsOf('real', rows).flat()),
  };
});

/** Finds the forms, in the texts, of a word or stem that is itself in no text. */
export async function formsOfAbsent(
  folded: string,
  kind: FamilyKind,
  vocabulary: Vocabulary,
): Promise<Form[]> {
  const range = rangeOf(folded, (await vocabulary.manifest()).absentWords);
  if (!range) return [];
  const { families } = await readAbsentWords(range.file, vocabulary);
  return formsIn(families[kind], folded);
}

/**
 * Finds words of the archive with a prefix, ignoring diacritics.
 *
 * @param prefix the prefix, folded
 * @returns `letters`, the prefix as these words spell it, folded (ubt for uebt, as in übt), and
 * `words`, the first of these words
 */
export async function wordsWithPrefix(
  prefix: string,
  vocabulary: Vocabulary,
): Promise<{ letters: string; words: string[] }> {
  const { shards } = await vocabulary.manifest();
  for (const spelling of new Set([prefix, contractUmlauts(prefix)])) {
    const ranges = rangesWithPrefix(spelling, shards).slice(0, maximumShards);
    const found = await Promise.all(ranges.map(({ file }) => vocabulary.shard(file)));
    const words = found.flatMap(({ entries }) =>
      entries
        .filter(({ folded }) => folded.startsWith(spelling))
        .map(({ word }) => word)
        .filter((word) => spelling === prefix || hasUmlaut(word)),
    );
    if (words.length > 0) return { letters: spelling, words: [...new Set(words)] };
  }
  return { letters: prefix, words: [] };
}

/** Whether a word that no text contains is in use all the same, as far as the build knows. */
export async function isRealWord(folded: string, vocabulary: Vocabulary): Promise<boolean> {
  const range = rangeOf(folded, (await vocabulary.manifest()).absentWords);
  if (!range) return false;
  return (await readAbsentWords(range.file, vocabulary)).real.has(folded);
}
