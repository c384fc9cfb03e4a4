import type { Engine, Found } from '../engine/pagefind-engine.ts';
import { engineWord } from '../engine/pagefind-word.ts';
import type { FacetMembers } from '../facets/facet-table.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { fold } from '../words/fold.ts';
import type { Form, Pattern, Term } from '../words/pattern.ts';
import type { ResolvedQuery } from './resolve-query.ts';

/** What is asked which reviews have which words. */
export interface Sources {
  readonly engine: Engine;
  readonly vocabulary: Vocabulary;
  /** Which reviews have which value of which facet. */
  readonly members: () => Promise<FacetMembers>;
}

/** The letters of a word that has no score: the, und. */
const shortest = 3;

/** Reviews by their ids. */
export type Reviews = ReadonlyMap<string, Found>;

async function ask(engine: Engine, words: string): Promise<Found[]> {
  return (await engine.search(words)).results;
}

/** Puts two findings together: a review that is in both keeps its better score. */
function united(lists: readonly (readonly Found[])[]): Reviews {
  const all = new Map<string, Found>();
  for (const found of lists.flat()) {
    const known = all.get(found.id);
    if (!known || known.score < found.score) all.set(found.id, found);
  }
  return all;
}

/**
 * The reviews that have one of some words. Pagefind scores only what it searches for as beginnings of
 * words (drum, with drummer), and finds exact words only without a score: where a word is the
 * beginning of others, both are asked.
 */
async function withWords(
  words: readonly string[],
  { engine, vocabulary }: Sources,
): Promise<Reviews> {
  const folded = new Set(words.map(fold));
  const distinct = [...new Set(words.map(engineWord))];
  const roots = distinct.filter(
    (word) => !distinct.some((other) => other !== word && word.startsWith(other)),
  );
  const found = await Promise.all(
    roots.map(async (root) => {
      // A word of few letters is in so many reviews that its scores say little, and take long.
      const isShort = root.length <= shortest;
      if (!isShort && !(await vocabulary.goesOnBeyond(fold(root), folded)))
        return ask(engine, root);
      const own = distinct.filter((word) => word.startsWith(root));
      const exact = (await Promise.all(own.map((word) => ask(engine, `"${word}"`)))).flat();
      if (isShort) return exact;
      const has = new Set(exact.map(({ id }) => id));
      return (await ask(engine, root)).filter(({ id }) => has.has(id));
    }),
  );
  return united(found);
}

/** The reviews that have a word, in certain languages. */
async function withWordIn(
  word: string,
  languages: readonly string[],
  { engine, members }: Sources,
): Promise<Found[]> {
  const [found, { language }] = await Promise.all([
    ask(engine, `"${engineWord(word)}"`),
    members(),
  ]);
  return found.filter(({ id }) => languages.some((each) => language?.[each]?.has(id)));
}

async function withForms(forms: readonly Form[], sources: Sources): Promise<Reviews> {
  const free = forms.flatMap(({ word, only }) => (only ? [] : [word]));
  const bound = forms.flatMap(({ word, only }) => (only ? [withWordIn(word, only, sources)] : []));
  const found = await withWords(free, sources);
  return united([[...found.values()], ...(await Promise.all(bound))]);
}

/** The reviews that have what a term of a query asks for. */
async function withPattern(pattern: Pattern, sources: Sources): Promise<Reviews> {
  const { engine } = sources;
  switch (pattern.kind) {
    case 'forms':
      return withForms(pattern.forms, sources);
    case 'prefix':
      return united([await ask(engine, pattern.letters)]);
    case 'phrase': {
      const { reviewsWithPhrase } = await import('../phrases/phrases.ts');
      return united([await reviewsWithPhrase(pattern.words, engine)]);
    }
  }
}

/** The reviews that are in all of some findings, with their scores added up. */
function common(findings: readonly Reviews[]): Reviews {
  const [first = new Map<string, Found>(), ...others] = findings;
  const all = new Map<string, Found>();
  for (const [id, found] of first) {
    const more = others.map((each) => each.get(id));
    if (more.includes(undefined)) continue;
    const score = more.reduce((sum, each) => sum + (each?.score ?? 0), found.score);
    all.set(id, { ...found, score });
  }
  return all;
}

/**
 * The reviews that have what a query asks for; all of them where it only leaves some out.
 *
 * @returns them, and how many were left out for what the query excludes
 * @throws {Error} where the vocabulary has a word that the engine finds in no review: a part of the
 *   index could not be fetched, of which Pagefind says nothing
 */
export async function matchingReviews(
  { terms, excluded }: Pick<ResolvedQuery, 'terms' | 'excluded'>,
  sources: Sources,
): Promise<{ found: Reviews; leftOut: number }> {
  const withTerm = async ({ typed, patterns }: Term) => {
    const each = await Promise.all(patterns.map((pattern) => withPattern(pattern, sources)));
    const reviews = united(each.map((found) => [...found.values()]));
    const isWord = patterns.some(({ kind }) => kind !== 'phrase');
    if (reviews.size === 0 && isWord) throw new Error(`The index does not answer to ${typed}.`);
    return reviews;
  };
  const [having, without] = await Promise.all([
    terms.length > 0
      ? Promise.all(terms.map(withTerm)).then(common)
      : sources.engine.search(null).then(({ results }) => united([results])),
    Promise.all(excluded.map(withTerm)),
  ]);
  const found = new Map([...having].filter(([id]) => !without.some((each) => each.has(id))));
  return { found, leftOut: having.size - found.size };
}
