import type { FacetValues } from '../facets/facet-table.ts';
import { irregularWordsOf } from '../languages/irregular-words.ts';
import {
  type Label,
  type Manifest,
  manifestFile,
  textsFile,
  writeManifest,
} from '../vocabulary/manifest.ts';
import type { Name } from '../vocabulary/shard.ts';
import { compareWords } from './compare-words.ts';
import type { VocabularyFile } from './hashed-files.ts';
import { inflectionFamilies } from './inflection-families.ts';
import { joinedSpellings } from './joined-spellings.ts';
import {
  absentFiles,
  endingFiles,
  relatedFiles,
  reviewFiles,
  shardFiles,
  stemsElsewhere,
} from './part-files.ts';
import { realWords } from './real-words.ts';
import { type Contribution, relatedWords } from './related-words.ts';
import type { IndexedText } from './text-words.ts';
import { entriesOf } from './vocabulary-entries.ts';
import { divideIntoParts } from './vocabulary-parts.ts';

const distinctSorted = (words: readonly string[]) => [...new Set(words)].sort(compareWords);

/** The function words of those languages that have any, by language, and the question words of all. */
function functionWordsOf(
  languages: readonly string[],
): Pick<Manifest, 'functionWords' | 'questionWords'> {
  const lists = languages.map((language) => [language, irregularWordsOf(language)] as const);
  return {
    functionWords: new Map(
      lists.flatMap(([language, { functionWords = new Set<string>() } = {}]) =>
        functionWords.size > 0 ? [[language, functionWords]] : [],
      ),
    ),
    questionWords: new Set(lists.flatMap(([, list]) => [...(list?.questionWords ?? [])])),
  };
}

/**
 * Writes the vocabulary: the words of the texts with their forms and related words, the names that
 * readers can search for, the labels of themes, the facets of reviews, and a manifest that lists the
 * files. The same input gives the same bytes.
 *
 * @param reviews the facets of each review, as the index numbers them
 * @param contributions related words that the texts themselves do not tell: translations
 * @param startTexts the texts of a small archive: the manifest then has them, and all other files but
 * those with related words
 * @param ranks the place of each review in each order of the index, as it numbers them
 * @param numbering a digest of the paths of the reviews, as the index numbers them
 */
export function vocabularyFiles(
  texts: readonly IndexedText[],
  names: readonly Name[],
  labels: readonly Label[],
  reviews: readonly FacetValues[],
  contributions: readonly Contribution[] = [],
  startTexts?: string,
  ranks: ReadonlyMap<string, readonly number[]> = new Map(),
  numbering = '',
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
  const [facets, ...orders] = reviewFiles(reviews, ranks, numbering);
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
    ...functionWordsOf(distinctSorted([...languages, ...interfaceLanguages])),
    labels,
    contents: new Map(inStart.map(({ name, content }) => [name, content])),
  });
  const start = { name: manifestFile, content: manifest };
  return [start, ...(startTexts === undefined ? files : []), ...orders, ...related.files];
}
