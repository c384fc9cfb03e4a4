import { type FileRange, rangeOf } from '../vocabulary/manifest.ts';
import { type FamilyKind, readFamilies, type Shard } from '../vocabulary/shard.ts';
import { readFields } from '../vocabulary/tab-separated.ts';
import { formsIn, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { contractUmlauts, hasUmlaut } from '../words/fold.ts';
import type { Form } from '../words/pattern.ts';

/** The most parts that are fetched for words that begin, or end, alike: many end in -ing. */
const most = 8;

/** Ranges in which words can lie that begin with certain letters: the first of many. */
function rangesWith(beginning: string, ranges: readonly FileRange[]): FileRange[] {
  const first = rangeOf(beginning, ranges);
  const later = ranges.filter(({ from }) => from > beginning && from.startsWith(beginning));
  return first ? [first, ...later].slice(0, most) : [];
}

/** A word written backwards. */
export function backwards(word: string): string {
  return [...word].reverse().join('');
}

/** The shards in which words would be that begin with certain letters, the first of many. */
export async function shardsWith(beginning: string, vocabulary: Vocabulary): Promise<Shard[]> {
  const { shards } = await vocabulary.manifest();
  return Promise.all(rangesWith(beginning, shards).map(({ file }) => vocabulary.shard(file)));
}

/** The words of the archive, folded, that end in certain letters, and some more. */
export async function wordsEndingIn(end: string, vocabulary: Vocabulary): Promise<string[]> {
  const { endings } = await vocabulary.manifest();
  const files = rangesWith(backwards(end), endings).map(({ file }) => vocabulary.text(file));
  return (await Promise.all(files)).flatMap((text) => text.split(' ')).map(backwards);
}

/** The forms in the archive's texts of a word, or of a stem, that they do not have themselves. */
export async function formsOfAbsent(
  folded: string,
  kind: FamilyKind,
  vocabulary: Vocabulary,
): Promise<Form[]> {
  const range = rangeOf(folded, (await vocabulary.manifest()).absents);
  if (!range) return [];
  return formsIn(readFamilies(readFields(await vocabulary.text(range.file)), kind), folded);
}

/**
 * The words of the archive that begin with certain letters, diacritics aside.
 *
 * @param letters the letters, folded
 * @returns the letters as those words have them, and the words: not all where there are many
 */
export async function beginningWith(
  letters: string,
  vocabulary: Vocabulary,
): Promise<{ letters: string; words: string[] }> {
  const { shards } = await vocabulary.manifest();
  for (const spelling of new Set([letters, contractUmlauts(letters)])) {
    // Where there are many, the first of them say enough.
    const ranges = rangesWith(spelling, shards).slice(0, 2);
    const parts = await Promise.all(ranges.map(({ file }) => vocabulary.shard(file)));
    const words = parts.flatMap(({ entries }) =>
      entries
        .filter(({ folded }) => folded.startsWith(spelling))
        .map(({ word }) => word)
        .filter((word) => spelling === letters || hasUmlaut(word)),
    );
    if (words.length > 0) return { letters: spelling, words: [...new Set(words)] };
  }
  return { letters, words: [] };
}
