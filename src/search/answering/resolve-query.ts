import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { contractUmlauts, fold } from '../words/fold.ts';
import type { Term } from '../words/pattern.ts';
import { findNames } from './find-names.ts';
import { loadFunctionWords, loadNames, loadThemes } from './load-on-demand.ts';
import type { NamedPerson } from './named-people.ts';
import type { QueryPart } from './parse-query.ts';
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
  readonly people: readonly NamedPerson[];
}

/** Returns the themes that a query names. Most queries name none, and load no code for it. */
async function findThemes(words: readonly string[], vocabulary: Vocabulary): Promise<string[]> {
  const { labels } = await vocabulary.manifest();
  const all = fold(labels.map(({ label }) => label).join(' '));
  if (!words.some((word) => all.includes(contractUmlauts(word).slice(0, 4)))) return [];
  try {
    const themes = await loadThemes();
    return themes.namedThemes(words, labels);
  } catch (error) {
    // The reviews can be found without the themes.
    console.error(error);
    return [];
  }
}

/** Turns parts of a query into terms. A person's name also matches the person's other names. */
async function readNames(
  parts: readonly ResolvedPart[],
  vocabulary: Vocabulary,
): Promise<{ terms: readonly Term[]; people: readonly NamedPerson[] }> {
  const names = await findNames(parts, vocabulary);
  if (names.flat().length > 0) return (await loadNames()).readNames(parts, names, vocabulary);
  return {
    terms: parts.map(({ part, patterns }) => ({ typed: part.typed, patterns })),
    people: [],
  };
}

/**
 * Translates a query into the words of the archive: inflections and spellings, half-typed and
 * misspelt words, other names of people, and themes.
 *
 * @param isLiteral whether to leave misspelt words as they are
 */
export async function resolveQuery(
  parts: readonly QueryPart[],
  vocabulary: Vocabulary,
  isLiteral: boolean,
): Promise<ResolvedQuery> {
  const split = (await Promise.all(parts.map((part) => splitJoined(part, vocabulary)))).flat();
  const content =
    split.length > 1 ? (await loadFunctionWords()).contentParts(split, vocabulary) : split;
  const resolved = await Promise.all(
    (await content).map((part) => resolvePart(part, vocabulary, isLiteral)),
  );
  const wanted = resolved.filter(({ part }) => !part.isExcluded);
  const { terms, people } = await readNames(wanted, vocabulary);
  const unwanted = resolved.filter(({ part }) => part.isExcluded);
  const { terms: excluded } = await readNames(unwanted, vocabulary);
  const hasPatterns = ({ patterns }: Term) => patterns.length > 0;
  return {
    terms: terms.filter(hasPatterns),
    excluded: excluded.filter(hasPatterns),
    spellingCorrections: resolved.flatMap(({ spellingCorrection }) => spellingCorrection ?? []),
    absent: terms.filter((term) => !hasPatterns(term)).map(({ typed }) => typed),
    themes: await findThemes(
      wanted.flatMap(({ words }) => words),
      vocabulary,
    ),
    people,
  };
}
