import { createHash } from 'node:crypto';
import { fold, plain } from '../text/fold.ts';
import { compoundsOf, wordsOf } from '../text/words.ts';
import {
  directoryFile,
  type Label,
  type Range,
  rangeOf,
  writeDirectory,
} from '../vocabulary/directory.ts';
import { entryStems } from '../vocabulary/entry-stems.ts';
import { writeFields } from '../vocabulary/fields.ts';
import { encodeWords } from '../vocabulary/front-coding.ts';
import {
  type Entry,
  type Family,
  familyLines,
  type Name,
  writeShard,
} from '../vocabulary/shard.ts';
import { backwards } from '../vocabulary/unknown/parts.ts';
import { families } from './families.ts';
import { uninflected } from './uninflected.ts';

/** A text of the archive, and the language it is in, without its region. */
export interface IndexedText {
  readonly language: string;
  readonly text: string;
}

/** A file of the vocabulary. */
export interface VocabularyFile {
  readonly path: string;
  readonly content: string;
}

/** The most words in a vocabulary that is one shard, and in each of more than one. */
const mostInOne = 3000;
const mostInEach = 700;

/** The languages that write nouns with a capital. */
const capitalises = new Set(['de']);

/** The words of a text, each once: plain, and whether it begins with a capital. */
function distinctWords(text: string): Map<string, boolean> {
  const words = new Map<string, boolean>();
  const compounds = compoundsOf(text);
  // A single letter within a compound is no word of its own, to Pagefind neither: the t of t-shirt.
  const alone = compounds.reduce((rest, each) => rest.replace(each, ' '), text);
  const letters = new Set(wordsOf(alone).map(({ folded }) => folded));
  const seen = [
    ...wordsOf(text)
      .filter(({ folded }) => folded.length > 1 || letters.has(folded))
      .map(({ start, end }) => text.slice(start, end)),
    ...compounds,
  ];
  for (const word of seen) {
    const key = plain(word);
    words.set(key, (words.get(key) ?? true) && /^\p{Lu}/u.test(word));
  }
  return words;
}

/** The words of all texts, by language, sorted. */
function entriesOf(texts: Iterable<IndexedText>): Entry[] {
  const known = new Map<string, Map<string, boolean>>();
  for (const { language, text } of texts) {
    const own = known.get(language) ?? new Map<string, boolean>();
    known.set(language, own);
    for (const [word, isCapital] of distinctWords(text)) {
      own.set(word, (own.get(word) ?? true) && isCapital);
    }
  }
  const entries = [...known].flatMap(([language, words]) =>
    [...words].map(([word, isCapital]) => {
      const folded = fold(word);
      const isUninflected = uninflected[language]?.has(folded) ?? false;
      const isNoun = !isUninflected && isCapital && capitalises.has(language);
      return { word, folded, language, isNoun, isUninflected };
    }),
  );
  return entries.sort(
    (one, other) =>
      compare(one.folded, other.folded) ||
      compare(one.language, other.language) ||
      compare(one.word, other.word),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function file(content: string): VocabularyFile {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return { path: `${hash}.txt`, content };
}

/** Cuts sorted words into lists of a length at most, or leaves them whole where they are few. */
function cut<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const most = items.length > mostInOne ? mostInEach : mostInOne;
  const lists: Item[][] = [];
  for (const item of items) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    // A word that two languages have is not torn apart.
    const isFull = list === undefined || list.length >= most;
    if (isFull && (last === undefined || keyOf(last) !== keyOf(item))) lists.push([item]);
    else list?.push(item);
  }
  return lists;
}

/** The families of which a word lies in a range. */
function familiesIn(index: number, all: readonly Family[], ranges: readonly Range[]): Family[] {
  return all.filter(({ words }) => words.some((word) => indexOf(word, ranges) === index));
}

function indexOf(word: string, ranges: readonly Range[]): number {
  const range = rangeOf(word, ranges);
  return range ? ranges.indexOf(range) : 0;
}

function rangesOf(files: readonly VocabularyFile[], firsts: readonly string[]): Range[] {
  return files.map(({ path }, index) => ({ from: firsts[index] ?? '', file: path }));
}

/** The shards of the words that the texts have. */
function shardFiles(entries: readonly Entry[], all: readonly Family[], names: readonly Name[]) {
  const lists = cut(entries, ({ folded }) => folded);
  const firsts = lists.map(([first]) => first?.folded ?? '');
  const ranges = firsts.map((from) => ({ from, file: '' }));
  const files = lists.map((list, index) => {
    const own = names.filter(({ words: [first = ''] }) => indexOf(first, ranges) === index);
    return file(
      writeShard({ entries: list, families: familiesIn(index, all, ranges), names: own }),
    );
  });
  return { files, ranges: rangesOf(files, firsts) };
}

/** The families of words that the texts do not have, by those words. */
function absentFiles(all: readonly Family[]) {
  const words = [...new Set(all.flatMap((family) => family.words))].sort(compare);
  const lists = cut(words, (word) => word);
  const firsts = lists.map(([first = '']) => first);
  const ranges = firsts.map((from) => ({ from, file: '' }));
  const files = lists.map((_, index) =>
    file(writeFields(familyLines(familiesIn(index, all, ranges)))),
  );
  return { files, ranges: rangesOf(files, firsts) };
}

/** All words again, by their ends: none where one shard has them all. */
function endingFiles(entries: readonly Entry[], shards: number) {
  const reversed = [...new Set(entries.map(({ folded }) => backwards(folded)))].sort(compare);
  const lists = shards > 1 ? cut(reversed, (word) => word) : [];
  const files = lists.map((list) => file(encodeWords(list)));
  return {
    files,
    ranges: rangesOf(
      files,
      lists.map(([first = '']) => first),
    ),
  };
}

/** Words that are read for their stems, each where such a stem of it would be looked for. */
function straddling(entries: readonly Entry[], ranges: readonly Range[]): Family[] {
  return entries.flatMap((entry) => {
    const own = rangeOf(entry.folded, ranges);
    const words = entryStems(entry).filter((stem) => rangeOf(stem, ranges) !== own);
    return words.length > 0 ? [{ words, forms: [{ word: entry.word }] }] : [];
  });
}

/**
 * The files of the vocabulary: all words of the texts in shards, the forms of each, the names of
 * persons and the labels of themes, and a directory that says what is where. The same texts give the
 * same bytes.
 */
export function vocabularyFiles(
  texts: Iterable<IndexedText>,
  names: readonly Name[],
  labels: readonly Label[],
): VocabularyFile[] {
  const entries = entriesOf(texts);
  const { present, absent } = families(entries);
  const shards = shardFiles(entries, present, names);
  const absents = absentFiles([...absent, ...straddling(entries, shards.ranges)]);
  const endings = endingFiles(entries, shards.files.length);
  const directory = writeDirectory({
    shards: shards.ranges,
    absents: absents.ranges,
    endings: endings.ranges,
    languages: [...new Set(entries.map(({ language }) => language))].sort(compare),
    labels,
  });
  const all = [...shards.files, ...absents.files, ...endings.files];
  return [{ path: directoryFile, content: directory }, ...all];
}
