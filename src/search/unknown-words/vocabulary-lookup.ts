import { type FileRange, rangeOf } from '../vocabulary/manifest.ts';
import { type FamilyKind, readFamilies, type Shard } from '../vocabulary/shard.ts';
import { readTable } from '../vocabulary/tab-separated-values.ts';
import { formsIn, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { contractUmlauts, hasUmlaut } from '../words/fold.ts';
import type { Form } from '../words/pattern.ts';

/** Maximum number of files to fetch for words that begin or end alike: very many end in -ing. */
const maximumFiles = 8;

/** Maximum number of shards to fetch for words that begin with what the reader has typed so far. */
const maximumShards = 2;

/** The first ranges that can contain words with a beginning. */
function rangesWith(beginning: string, ranges: readonly FileRange[]): FileRange[] {
  const first = rangeOf(beginning, ranges);
  const later = ranges.filter(({ from }) => from > beginning && from.startsWith(beginning));
  return first ? [first, ...later].slice(0, maximumFiles) : [];
}

/** Returns a word written backwards. */
export function backwards(word: string): string {
  return [...word].reverse().join('');
}

/** Fetches the first shards that can contain words with a beginning. */
export async function shardsWithPrefix(
  beginning: string,
  vocabulary: Vocabulary,
): Promise<Shard[]> {
  const { shards } = await vocabulary.manifest();
  return Promise.all(rangesWith(beginning, shards).map(({ file }) => vocabulary.shard(file)));
}

/** Fetches words of the archive, folded: the first that have an ending, and some others. */
export async function wordsWithSuffix(end: string, vocabulary: Vocabulary): Promise<string[]> {
  const { endings } = await vocabulary.manifest();
  const files = rangesWith(backwards(end), endings).map(({ file }) => vocabulary.text(file));
  return (await Promise.all(files)).flatMap((text) => text.split(' ')).map(backwards);
}

/** Finds forms in the texts of a word or a stem that no text contains. */
export async function formsOfAbsent(
  folded: string,
  kind: FamilyKind,
  vocabulary: Vocabulary,
): Promise<Form[]> {
  const range = rangeOf(folded, (await vocabulary.manifest()).absentWords);
  if (!range) return [];
  return formsIn(readFamilies(readTable(await vocabulary.text(range.file)), kind), folded);
}

/**
 * Finds words of the archive that begin with letters, diacritics aside.
 *
 * @param letters the letters, folded
 * @returns the letters as the words have them (ubt for uebt, in übt), and the first of these words
 */
export async function wordsWithPrefix(
  letters: string,
  vocabulary: Vocabulary,
): Promise<{ letters: string; words: string[] }> {
  const { shards } = await vocabulary.manifest();
  for (const spelling of new Set([letters, contractUmlauts(letters)])) {
    const ranges = rangesWith(spelling, shards).slice(0, maximumShards);
    const found = await Promise.all(ranges.map(({ file }) => vocabulary.shard(file)));
    const words = found.flatMap(({ entries }) =>
      entries
        .filter(({ folded }) => folded.startsWith(spelling))
        .map(({ word }) => word)
        .filter((word) => spelling === letters || hasUmlaut(word)),
    );
    if (words.length > 0) return { letters: spelling, words: [...new Set(words)] };
  }
  return { letters, words: [] };
}
