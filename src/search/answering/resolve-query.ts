import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { contractUmlauts, fold } from '../words/fold.ts';
import type { Term } from '../words/pattern.ts';
import { namedPersons, type Person } from './named-people.ts';
import type { QueryPart } from './parse-query.ts';
import type { ReadPart, SpellingCorrection } from './read-part.ts';

/** A query in the words of the archive. */
export interface ResolvedQuery {
  /** What a review has to have, all of it. */
  readonly terms: readonly Term[];
  /** What a review must not have. */
  readonly excluded: readonly Term[];
  readonly spellingCorrections: readonly SpellingCorrection[];
  /** What was typed and is in no review: where there is such a word, nothing is found. */
  readonly absent: readonly string[];
  /** The themes whose labels were typed, by id. */
  readonly themes: readonly string[];
  /** The persons who were named. */
  readonly persons: readonly Person[];
}

/** Writes a word of the archive with a capital where the typed one has it. */
function alike(typed: string, word: string): string {
  return /^\p{Lu}/u.test(typed) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** Parts of single words: a part that hyphens join is one where the archive has it so, and else several. */
async function separated(part: QueryPart, vocabulary: Vocabulary): Promise<QueryPart[]> {
  if (part.kind !== 'joined') return [part];
  const [compound] = await vocabulary.spellingsOf(part.words.join('-'));
  if (compound !== undefined) return [{ ...part, kind: 'phrase' }];
  // A single letter in a compound is no word of its own: the t of t-shirts.
  const words = part.words.filter(({ length }) => length > 1);
  const { typed } = part;
  if (words.length === 0) return [{ ...part, kind: 'word', words: [part.words.join('')], typed }];
  return words.map((word) => ({ ...part, kind: 'word', words: [word], typed: word }));
}

async function readPart(
  part: QueryPart,
  vocabulary: Vocabulary,
  isLiteral: boolean,
): Promise<ReadPart> {
  const { words, typed } = part;
  const [word = ''] = words;
  if (part.kind === 'phrase') {
    const { phrasePatterns } = await import('../phrases/phrases.ts');
    return { part, words, patterns: await phrasePatterns(words, vocabulary) };
  }
  const known = await vocabulary.formsOf(word);
  if (known.length > 0) return { part, words, patterns: [{ kind: 'forms', forms: known }] };
  const { unknownWord } = await import('../unknown-words/unknown-word.ts');
  const { isHalfTyped } = part;
  const { patterns, meant } = await unknownWord(word, vocabulary, { isHalfTyped, isLiteral });
  if (meant.length === 0) return { part, words, patterns };
  return {
    part,
    words: meant.slice(0, 1).map(({ folded }) => folded),
    patterns,
    spellingCorrection: { typed, read: meant.map((each) => alike(typed, each.word)) },
  };
}

/** The themes that a query names: most name none, and do without the code for it. */
async function themesIn(words: readonly string[], vocabulary: Vocabulary): Promise<string[]> {
  const { labels } = await vocabulary.manifest();
  const all = fold(labels.map(({ label }) => label).join(' '));
  if (!words.some((word) => all.includes(contractUmlauts(word).slice(0, 4)))) return [];
  return import('../themes/named-themes.ts').then(
    ({ namedThemes }) => namedThemes(words, labels),
    // Without a connection, the reviews are found all the same.
    () => [],
  );
}

/**
 * Puts a query into the words of the archive: inflections and spellings, what was half-typed or
 * misspelt, other names of the same persons, and the themes that it names.
 *
 * @param isLiteral whether misspelt words are left as they are
 */
export async function resolveQuery(
  parts: readonly QueryPart[],
  vocabulary: Vocabulary,
  isLiteral: boolean,
): Promise<ResolvedQuery> {
  const single = await Promise.all(parts.map((part) => separated(part, vocabulary)));
  const read = await Promise.all(
    single.flat().map((part) => readPart(part, vocabulary, isLiteral)),
  );
  const wanted = read.filter(({ part }) => !part.isExcluded);
  const { terms, persons } = await namedPersons(wanted, vocabulary);
  const unwanted = await namedPersons(
    read.filter(({ part }) => part.isExcluded),
    vocabulary,
  );
  const words = wanted.flatMap((each) => each.words);
  return {
    terms: terms.filter(({ patterns }) => patterns.length > 0),
    excluded: unwanted.terms.filter(({ patterns }) => patterns.length > 0),
    spellingCorrections: read.flatMap(({ spellingCorrection }) => spellingCorrection ?? []),
    absent: terms.filter(({ patterns }) => patterns.length === 0).map(({ typed }) => typed),
    themes: await themesIn(words, vocabulary),
    persons,
  };
}
