import { rangeOf } from '../vocabulary/file-ranges.ts';
import { fileReader } from '../vocabulary/file-reader.ts';
import { type RelatedWords, readRelatedWords } from '../vocabulary/related-words.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** Reads a file of related words: the rows of each of their keys. */
const readRowsByKey = fileReader((text) => {
  const found = new Map<string, RelatedWords[]>();
  for (const row of readRelatedWords(text)) {
    for (const key of row.keys) {
      const same = found.get(key) ?? [];
      same.push(row);
      found.set(key, same);
    }
  }
  return found;
});

/**
 * The related words that are listed under any of some keys, with only those of their keys.
 *
 * @param keys words, stems or roots, folded
 */
export async function relatedRows(
  keys: Iterable<string>,
  vocabulary: Vocabulary,
): Promise<RelatedWords[]> {
  const { related } = await vocabulary.manifest();
  const sought = new Set(keys);
  const files = new Set([...sought].flatMap((key) => rangeOf(key, related)?.file ?? []));
  const read = await Promise.all([...files].map((file) => readRowsByKey(file, vocabulary)));
  const rows = read.flatMap((byKey) => [...sought].flatMap((key) => byKey.get(key) ?? []));
  return [...new Set(rows)].map((row) => ({
    ...row,
    keys: row.keys.filter((key) => sought.has(key)),
  }));
}
