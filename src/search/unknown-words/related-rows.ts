import { rangeOf } from '../vocabulary/file-ranges.ts';
import { type RelatedWords, readRelatedWords } from '../vocabulary/related-words.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

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
  const texts = await Promise.all([...files].map((file) => vocabulary.text(file)));
  return texts
    .flatMap(readRelatedWords)
    .map((row) => ({ ...row, keys: row.keys.filter((key) => sought.has(key)) }))
    .filter((row) => row.keys.length > 0);
}
