import { createHash } from 'node:crypto';
import { type FacetValues, writeFacetTable } from '../facets/facet-table.ts';
import { entryStems } from '../unknown-words/entry-stems.ts';
import { backwards } from '../unknown-words/vocabulary-ranges.ts';
import { encodeWords } from '../vocabulary/front-coding.ts';
import { type Label, manifestFile, writeManifest } from '../vocabulary/manifest.ts';
import {
  type Entry,
  type Family,
  familyLines,
  type Name,
  writeShard,
} from '../vocabulary/shard.ts';
import { writeFields } from '../vocabulary/tab-separated.ts';
import { compare } from './compare.ts';
import { families } from './inflection-families.ts';
import { cut, Parts } from './shard-ranges.ts';
import { entriesOf, type IndexedText } from './vocabulary-entries.ts';

/** A file of the vocabulary. */
export interface VocabularyFile {
  /** Its name: the manifest's, or a hash of the content. */
  readonly name: string;
  readonly content: string;
}

function file(content: string): VocabularyFile {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return { name: `${hash}.txt`, content };
}

/** The shards of the words that the texts have. */
function shardFiles(
  entries: readonly Entry[],
  families: readonly Family[],
  names: readonly Name[],
) {
  const lists = cut(entries, ({ folded }) => folded);
  const parts = new Parts(lists.map(([first]) => first?.folded ?? ''));
  const sorted = parts.sorted(families);
  const named = Map.groupBy(names, ({ words: [first = ''] }) => parts.of(first));
  const files = lists.map((list, index) => {
    const shard = {
      entries: list,
      families: sorted.get(index) ?? [],
      names: named.get(index) ?? [],
    };
    return file(writeShard(shard));
  });
  return { files, parts, ranges: parts.ranges(files) };
}

/** The families of words that the texts do not have, by those words. */
function absentFiles(irregular: readonly Family[], stems: readonly Family[]) {
  const all = [...irregular, ...stems];
  const words = [...new Set(all.flatMap((family) => family.words))].sort(compare);
  const lists = cut(words, (word) => word);
  const parts = new Parts(lists.map(([first = '']) => first));
  const [forms, straddling] = [parts.sorted(irregular), parts.sorted(stems)];
  const files = lists.map((_, index) =>
    file(
      writeFields([
        ...familyLines(forms.get(index) ?? []),
        ...familyLines(straddling.get(index) ?? [], 'stems'),
      ]),
    ),
  );
  return { files, ranges: parts.ranges(files) };
}

/** All words again, by their ends: none where one shard has them all. */
function endingFiles(entries: readonly Entry[], shards: number) {
  const reversed = [...new Set(entries.map(({ folded }) => backwards(folded)))].sort(compare);
  const lists = shards > 1 ? cut(reversed, (word) => word) : [];
  const files = lists.map((list) => file(encodeWords(list)));
  return { files, ranges: new Parts(lists.map(([first = '']) => first)).ranges(files) };
}

/** Words that are read for their stems, each where such a stem of it would be looked for. */
function straddling(entries: readonly Entry[], parts: Parts): Family[] {
  return entries.flatMap((entry) => {
    const own = parts.of(entry.folded);
    const words = entryStems(entry).filter((stem) => parts.of(stem) !== own);
    return words.length > 0 ? [{ words, forms: [{ word: entry.word }] }] : [];
  });
}

/**
 * Writes the vocabulary: the words of the texts with their forms, the names of people, the labels of
 * themes, the facets of reviews, and a manifest that says which file has what. The same input gives
 * the same bytes.
 *
 * @param reviews the facets of each review, in the order of the facet table
 */
export function vocabularyFiles(
  texts: Iterable<IndexedText>,
  names: readonly Name[],
  labels: readonly Label[],
  reviews: readonly FacetValues[],
): VocabularyFile[] {
  const entries = entriesOf(texts);
  const { present, absent } = families(entries);
  const shards = shardFiles(entries, present, names);
  const absents = absentFiles(absent, straddling(entries, shards.parts));
  const endings = endingFiles(entries, shards.files.length);
  const facets = file(writeFacetTable(reviews));
  const manifest = writeManifest({
    facets: facets.name,
    shards: shards.ranges,
    absents: absents.ranges,
    endings: endings.ranges,
    languages: [...new Set(entries.map(({ language }) => language))].sort(compare),
    labels,
  });
  const all = [...shards.files, ...absents.files, ...endings.files, facets];
  return [{ name: manifestFile, content: manifest }, ...all];
}
