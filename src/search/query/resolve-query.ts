import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { isOfLabel, labelledThemes } from './labelled-themes.ts';
import type { Match, Term } from './match.ts';
import { namedPersons, type Person } from './named-persons.ts';
import type { QueryPart } from './parse-query.ts';

/** A word that was put right: as it was typed, and the words of the archive that were searched for. */
export interface Correction {
  readonly typed: string;
  readonly read: readonly string[];
}

/** A query in the words of the archive. */
export interface ResolvedQuery {
  /** What a review has to have, all of it. */
  readonly terms: readonly Term[];
  /** What a review must not have. */
  readonly excluded: readonly Term[];
  readonly corrections: readonly Correction[];
  /** What was typed and is in no review: where there is such a word, nothing is found. */
  readonly absent: readonly string[];
  /** The themes whose labels were typed, by id. */
  readonly themes: readonly string[];
  /** The persons who were named. */
  readonly persons: readonly Person[];
}

/** A part of a query, read: what a text has to have for it, if any text can have it. */
export interface ReadPart {
  readonly part: QueryPart;
  /** Its words, folded, as they were put right. */
  readonly words: readonly string[];
  readonly matches: readonly Match[];
  readonly correction?: Correction;
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
    const { phraseMatches } = await import('../answer/phrases.ts');
    return { part, words, matches: await phraseMatches(words, vocabulary) };
  }
  const known = await vocabulary.formsOf(word);
  if (known.length > 0) return { part, words, matches: [{ kind: 'forms', forms: known }] };
  const { unknownWord } = await import('../vocabulary/unknown/unknown-word.ts');
  const isLabel = isOfLabel(word, (await vocabulary.directory()).labels);
  const { matches, meant } = await unknownWord(word, vocabulary, {
    isHalfTyped: part.isHalfTyped,
    isLiteral: isLiteral || isLabel,
  });
  if (meant.length === 0) return { part, words, matches };
  return {
    part,
    words: meant.slice(0, 1).map(({ folded }) => folded),
    matches,
    correction: { typed, read: meant.map((each) => alike(typed, each.word)) },
  };
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
  const { labels } = await vocabulary.directory();
  const { terms, persons } = await namedPersons(wanted, vocabulary);
  const words = wanted.flatMap((each) => each.words);
  return {
    terms: terms.filter(({ matches }) => matches.length > 0),
    excluded: read
      .filter(({ part, matches }) => part.isExcluded && matches.length > 0)
      .map(({ part, matches }) => ({ typed: part.typed, matches })),
    corrections: read.flatMap(({ correction }) => correction ?? []),
    absent: terms.filter(({ matches }) => matches.length === 0).map(({ typed }) => typed),
    themes: labelledThemes(words, labels),
    persons,
  };
}
