import { createHash } from 'node:crypto';
import { type FacetValues, writeFacetTable } from '../facets/facet-table.ts';
import { irregularWordsOf } from '../languages/irregular-words.ts';
import { backwards } from '../unknown-words/vocabulary-lookup.ts';
import { entryStems } from '../vocabulary/entry-stems.ts';
import {
  type FileRange,
  type Label,
  manifestFile,
  numberedFile,
  textsFile,
  writeManifest,
  writeRanges,
} from '../vocabulary/manifest.ts';
import { type RelatedWords, writeRelatedWords } from '../vocabulary/related-words.ts';
import { type Entry, type Family, familyRows, type Name, writeShard } from '../vocabulary/shard.ts';
import { writeTable } from '../vocabulary/tab-separated-values.ts';
import { compareWords } from './compare-words.ts';
import { inflectionFamilies } from './inflection-families.ts';
import { joinedSpellings } from './joined-spellings.ts';
import { realWords } from './real-words.ts';
import { type Contribution, relatedWords } from './related-words.ts';
import { entriesOf, type IndexedText } from './vocabulary-entries.ts';
import { divideIntoParts, familiesByPart, type Part, partOf } from './vocabulary-parts.ts';

/** A file of the vocabulary. */
export interface VocabularyFile {
  /** The name: a hash of the content, except for the manifest. */
  readonly name: string;
  readonly content: string;
}

/** Files that each contain a part of some sorted words, and the first word of each. */
interface PartFiles {
  readonly files: readonly VocabularyFile[];
  readonly ranges: readonly FileRange[];
}

const distinctSorted = (words: readonly string[]) => [...new Set(words)].sort(compareWords);

const hashOf = (content: string) => createHash('sha256').update(content).digest('hex').slice(0, 10);

function fileOf(content: string): VocabularyFile {
  return { name: `${hashOf(content)}.txt`, content };
}

/** Writes one file per part. Their names differ only in a number, so that a manifest is small. */
function writeParts<Item>(
  parts: readonly Part<Item>[],
  write: (items: readonly Item[], part: number) => string,
): PartFiles {
  const contents = parts.map(({ items }, part) => write(items, part));
  const hash = hashOf(contents.join('\n'));
  const files = contents.map((content, part) => ({ name: numberedFile(hash, part), content }));
  return {
    files,
    ranges: parts.map(({ from }, part) => ({ from, file: numberedFile(hash, part) })),
  };
}

function shardFiles(
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
function absentFiles(
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
function endingFiles(entries: readonly Entry[], shards: number): VocabularyFile[] {
  if (shards <= 1) return [];
  const words = new Set(entries.map(({ folded }) => backwards(folded)));
  const { files, ranges } = writeParts(
    divideIntoParts([...words].sort(compareWords), (word) => word),
    (part) => part.join(' '),
  );
  return [fileOf(writeRanges(ranges)), ...files];
}

/** The files with related words, by the words, stems and roots that they are listed under. */
function relatedFiles(parts: readonly Part<Entry>[], rows: readonly RelatedWords[]): PartFiles {
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
function stemsElsewhere(parts: readonly Part<Entry>[]): Family[] {
  return parts.flatMap(({ items }, part) =>
    items.flatMap((entry) => {
      const words = entryStems(entry).filter((stem) => partOf(stem, parts) !== part);
      return words.length > 0 ? [{ words, forms: [{ word: entry.word }] }] : [];
    }),
  );
}

/** The function words of those languages that have any, by language. */
function functionWordsOf(languages: readonly string[]): Map<string, ReadonlySet<string>> {
  return new Map(
    languages.flatMap((language) => {
      const words = irregularWordsOf(language)?.functionWords ?? new Set();
      return words.size > 0 ? [[language, words] as const] : [];
    }),
  );
}

/**
 * Writes the vocabulary: the words of the texts with their forms and related words, the names that
 * readers can search for, the labels of themes, the facets of reviews, and a manifest that lists the
 * files. The same input gives the same bytes.
 *
 * @param reviews the facets of each review, in the unique order of the index
 * @param contributions related words that the texts themselves do not tell: translations
 * @param startTexts the texts of a small archive: the manifest then has them, and all other files but
 * those with related words
 */
export function vocabularyFiles(
  texts: Iterable<IndexedText>,
  names: readonly Name[],
  labels: readonly Label[],
  reviews: readonly FacetValues[],
  contributions: readonly Contribution[] = [],
  startTexts?: string,
): VocabularyFile[] {
  const entries = entriesOf(texts);
  const parts = divideIntoParts(entries, ({ folded }) => folded);
  const { present, absent } = inflectionFamilies(entries);
  const shards = shardFiles(parts, present, names);
  const absentWords = absentFiles(
    parts,
    [...absent, ...joinedSpellings(entries)],
    stemsElsewhere(parts),
    realWords(entries),
  );
  const endings = endingFiles(entries, parts.length);
  const related = relatedFiles(parts, relatedWords(entries, names, contributions));
  const facets = fileOf(writeFacetTable(reviews));
  const languages = distinctSorted(entries.map(({ language }) => language));
  const interfaceLanguages = labels.map(({ language }) => language);
  const files = [...shards.files, ...absentWords.files, ...endings, facets];
  // Related words are larger than all the rest, and an exact answer does not wait for them.
  const inStart =
    startTexts === undefined ? [] : [...files, { name: textsFile, content: startTexts }];
  const manifest = writeManifest({
    facets: facets.name,
    shards: shards.ranges,
    absentWords: absentWords.ranges,
    endings: endings[0]?.name ?? '',
    related: related.ranges,
    languages,
    functionWords: functionWordsOf(distinctSorted([...languages, ...interfaceLanguages])),
    labels,
    contents: new Map(inStart.map(({ name, content }) => [name, content])),
  });
  const start = { name: manifestFile, content: manifest };
  return [start, ...(startTexts === undefined ? files : []), ...related.files];
}
