import { withNumbering } from '../../site/copied-modules/review-numbering.ts';
import { orderFile, writeRanks } from '../engine/pagefind/review-ranks.ts';
import { type FacetValues, writeFacetTable } from '../facets/facet-table.ts';
import { writeTable } from '../loading/tab-separated-values.ts';
import { backwards } from '../unknown-words/vocabulary-lookup.ts';
import { type Family, familyRows } from '../vocabulary/families.ts';
import { writeRanges } from '../vocabulary/file-ranges.ts';
import { type RelatedWords, writeRelatedWords } from '../vocabulary/related-words.ts';
import { type Entry, type Name, writeShard } from '../vocabulary/shard.ts';
import { compareWords } from './compare-words.ts';
import { fileOf, hashOf, type PartFiles, type VocabularyFile, writeParts } from './hashed-files.ts';
import { stemsOfEntry } from './stems-of-entry.ts';
import { divideIntoParts, familiesByPart, type Part, partOf } from './vocabulary-parts.ts';

/** The files with the words of the texts, their families, and the names. */
export function shardFiles(
  parts: readonly Part<Entry>[],
  families: readonly Family[],
  names: readonly Name[],
): PartFiles {
  const ownFamilies = familiesByPart(families, parts);
  // A space sorts before all letters, so a name belongs to the same part as its first word.
  const ownNames = Map.groupBy(names, ({ words }) => partOf(words.join(' '), parts));
  return writeParts(parts, (entries, part) =>
    writeShard({
      entries,
      families: ownFamilies.get(part) ?? [],
      names: ownNames.get(part) ?? [],
    }),
  );
}

/**
 * The files with the families of words and stems that no text contains, and with words in use that
 * look like misspellings of others.
 */
export function absentFiles(
  parts: readonly Part<Entry>[],
  irregular: readonly Family[],
  stems: readonly Family[],
  real: readonly string[],
): PartFiles {
  const ownReal = Map.groupBy(real, (word) => partOf(word, parts));
  const [ownForms, ownStems] = [familiesByPart(irregular, parts), familiesByPart(stems, parts)];
  return writeParts(parts, (_, part) =>
    writeTable([
      ...familyRows(ownForms.get(part) ?? [], 'forms'),
      ...familyRows(ownStems.get(part) ?? [], 'stems'),
      ['real', ...(ownReal.get(part) ?? [])],
    ]),
  );
}

/**
 * The files with all words written backwards, after the one with their ranges: none if one shard
 * has all words.
 */
export function endingFiles(entries: readonly Entry[], shards: number): VocabularyFile[] {
  if (shards <= 1) return [];
  const words = new Set(entries.map(({ folded }) => backwards(folded)));
  const { files, ranges } = writeParts(
    divideIntoParts([...words].sort(compareWords), (word) => word),
    (part) => part.join(' '),
  );
  return [fileOf(writeRanges(ranges)), ...files];
}

/**
 * The files with what the index does not tell of the reviews: the facet table, and the places of the
 * reviews in each order. All are named by one hash, and by the reviews that their numbers stand for: whoever has the
 * table's name can fetch the others.
 */
export function reviewFiles(
  reviews: readonly FacetValues[],
  ranks: ReadonlyMap<string, readonly number[]>,
  numbering: string,
): [facets: VocabularyFile, ...orders: VocabularyFile[]] {
  const table = writeFacetTable(reviews);
  const orders = [...ranks].map(([order, places]) => ({ order, content: writeRanks(places) }));
  const hash = hashOf([table, ...orders.map(({ content }) => content)].join('\n'));
  const name = `${withNumbering(hash, numbering)}.txt`;
  return [
    { name, content: table },
    ...orders.map(({ order, content }) => ({ name: orderFile(name, order), content })),
  ];
}

/** The files with related words, by the words, stems and roots that they are listed under. */
export function relatedFiles(
  parts: readonly Part<Entry>[],
  rows: readonly RelatedWords[],
): PartFiles {
  const rowsByPart = Map.groupBy(
    rows.flatMap((row) =>
      [...Map.groupBy(row.keys, (key) => partOf(key, parts))].map(([part, here]) => ({
        part,
        row: { ...row, keys: here },
      })),
    ),
    ({ part }) => part,
  );
  return writeParts(parts, (_, part) =>
    writeRelatedWords((rowsByPart.get(part) ?? []).map(({ row }) => row)),
  );
}

/** The stems that belong to another shard than their words, with those words as their forms. */
export function stemsElsewhere(parts: readonly Part<Entry>[]): Family[] {
  return parts.flatMap(({ items }, part) =>
    items.flatMap((entry) => {
      const words = stemsOfEntry(entry).filter((stem) => partOf(stem, parts) !== part);
      return words.length > 0 ? [{ words, forms: [{ word: entry.word }] }] : [];
    }),
  );
}
