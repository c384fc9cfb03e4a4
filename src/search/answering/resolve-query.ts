import { parseQuery, type TextPart } from '../query/parse-query.ts';
import { namedThemes } from '../themes/named-themes.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { fold } from '../words/fold.ts';
import type { Term } from '../words/pattern.ts';
import { contentParts } from './content-parts.ts';
import { type FoundName, findNames } from './find-names.ts';
import { withJoinedWords } from './joined-words.ts';
import { type QueryWords, queryWords } from './query-words.ts';
import { isQuestion, isSentence } from './question.ts';
import { type NamedRecord, readNames } from './read-names.ts';
import { resolvePart, splitJoined } from './resolve-part.ts';
import type { ResolvedPart, SpellingCorrection } from './resolved-part.ts';

/** A query in the words of the archive. */
export interface ResolvedQuery {
  /** A review has to match every one of these terms. */
  readonly terms: readonly Term[];
  /** A review must not match any of these terms. */
  readonly excluded: readonly Term[];
  readonly spellingCorrections: readonly SpellingCorrection[];
  /** What was typed but is in no review. If there is any, the query finds nothing. */
  readonly absent: readonly string[];
  /** The ids of the themes whose labels were typed. */
  readonly themes: readonly string[];
  /** The people, films, publications and critics whose names were typed. */
  readonly named: readonly NamedRecord[];
  /** Whether it has function words beside others, like a sentence or a question: see `question.ts`. */
  readonly isSentence: boolean;
  /** Whether it is a sentence that asks something, so that passages answer it, not reviews. */
  readonly isQuestion: boolean;
}

/** Terms of a query, the parts of the query that they come from, and what these name. */
interface ReadParts {
  readonly resolved: readonly ResolvedPart[];
  readonly terms: readonly Term[];
  readonly named: readonly NamedRecord[];
}

/**
 * Turns parts of a query into terms. A name may contain function words, and is no misspelling.
 *
 * @param typed the names in the query, as typed
 * @param content the parts that are not function words
 * @param query the words of the query
 */
async function readParts(
  parts: readonly TextPart[],
  typed: readonly FoundName[],
  content: readonly TextPart[],
  query: QueryWords,
  vocabulary: Vocabulary,
  isLiteral: boolean,
  preferred?: string,
): Promise<ReadParts> {
  const isNaming = (part: TextPart) => typed.some((name) => name.parts.includes(part));
  const each = await Promise.all(
    parts
      .filter((part) => content.includes(part))
      .map((part) => resolvePart(part, vocabulary, query, isLiteral || isNaming(part), preferred)),
  );
  const resolved = each.length > 1 ? await withJoinedWords(each, vocabulary) : each;
  const isCorrected = resolved.some(({ spellingCorrection }) => spellingCorrection);
  const corrected = new Map(resolved.map(({ part, words }) => [part, words]));
  const names = isCorrected ? await findNames(parts, vocabulary, corrected) : typed;
  const found = names.filter((name) => name.parts.some((part) => corrected.has(part)));
  if (found.length > 0) {
    return { resolved, ...(await readNames(resolved, found, vocabulary)) };
  }
  const terms = resolved.map(({ part, patterns }) => ({ typed: part.typed, patterns }));
  return { resolved, terms, named: [] };
}

/**
 * Translates a query into the words of the archive: inflections and spellings, half-typed and
 * misspelt words, names, and themes.
 *
 * @param query the query, as typed
 * @param isLiteral whether to leave misspelt words as they are
 * @param preferred the language of the interface
 */
export async function resolveQuery(
  query: string,
  vocabulary: Vocabulary,
  isLiteral: boolean,
  preferred?: string,
): Promise<ResolvedQuery> {
  const parts = parseQuery(query);
  const divided = await Promise.all(parts.map((part) => splitJoined(part, vocabulary)));
  const split = divided.flat();
  const own = (side: boolean) => split.filter(({ isExcluded }) => isExcluded === side);
  const found = [false, true].map((side) => findNames(own(side), vocabulary));
  const names = (await Promise.all(found)).flat();
  const words = queryWords(split, names);
  const content = split.length > 1 ? await contentParts(split, words.telling, vocabulary) : split;
  const read = (side: boolean) =>
    readParts(own(side), names, content, words, vocabulary, isLiteral, preferred);
  const [wanted, unwanted] = await Promise.all([read(false), read(true)]);
  const manifest = await vocabulary.manifest();
  const hasPatterns = ({ patterns }: Term) => patterns.length > 0;
  const terms = wanted.terms.filter(hasPatterns);
  const hasSentence = isSentence(divided, content);
  const distinct = new Set(terms.map(({ typed }) => fold(typed)));
  return {
    terms,
    excluded: unwanted.terms.filter(hasPatterns),
    spellingCorrections: [...wanted.resolved, ...unwanted.resolved].flatMap(
      ({ spellingCorrection }) => spellingCorrection ?? [],
    ),
    absent: wanted.terms.filter((term) => !hasPatterns(term)).map(({ typed }) => typed),
    themes: namedThemes(
      wanted.resolved.flatMap(({ words }) => words),
      manifest.labels,
    ),
    named: wanted.named,
    isSentence: hasSentence,
    isQuestion: hasSentence && isQuestion(query, split, distinct.size, manifest),
  };
}
