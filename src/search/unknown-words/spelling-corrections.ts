import { editDistance } from '../../archive/text/edit-distance.ts';
import { stemsOf } from '../languages/stems.ts';
import { entryStems } from '../vocabulary/entry-stems.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { wordsOf } from '../words/folded-tokens.ts';
import { slipCost } from './slip-cost.ts';
import { shardsWithPrefix, wordsWithSuffix } from './vocabulary-lookup.ts';

/** Minimum length of a misspelt word, and of one with two slips. */
const minimumLength = 3;
const minimumForTwo = 8;

/** Minimum length of a word with two slips that are only about vowels: snair for snare. */
const minimumForVowels = 5;
const maximumOfVowels = 1.45;
const maximumOfTwo = 2.3;

/**
 * Minimum length of a stem that a misspelling is compared with, and maximum length of the ending
 * that it lacks: conservatory, of conservatory’s.
 */
const minimumStem = 5;
const maximumEnding = 2;
const costOfStem = 0.1;

/** What it costs more if no text has the word, but only a name or the label of a theme. */
const costOutsideTexts = 0.2;

/** What it costs more if the word says nothing by itself. */
const costOfFunctionWord = 0.1;

/** Costs that differ by less are the same. */
const tolerance = 0.02;

/** Maximum cost of a correction to a word of another language than the query's. */
const maximumElsewhere = 0.62;

/** Maximum cost of one slip that is likelier than a word which no text has. */
const maximumObvious = 0.72;

/** Maximum number of corrections that are as likely as each other. */
const maximumTied = 2;

/** A word that a misspelling may stand for. */
export interface Correction {
  /** The word, folded. */
  readonly folded: string;
  /** The word of the texts, folded, that it is a form of: itself, if no text has it. */
  readonly known: string;
}

/** The query that a misspelt word is in. */
export interface CorrectionOptions {
  /** The languages of the query. Corrections are words of these, unless the slip is obvious. */
  readonly languages?: readonly string[];
  /**
   * The other words of the query, folded. If there are any, a word that only a name has is a
   * correction only if the name has one of these, too, and a word that only a label has never is.
   */
  readonly others?: readonly string[];
  /** Whether to take only a slip that hardly changes the word: a letter doubled or swapped. */
  readonly isObvious?: boolean;
}

/** The maximum cost of one slip in a word: few slips turn one short word into another. */
function maximumCost(typed: string): number {
  const withoutVowel = /[aeiouy]/.test(typed) ? 0 : 0.4;
  if (typed.length === 3) return 0.65 + withoutVowel;
  if (typed.length === 4) return 1 + withoutVowel;
  return typed.length === 5 ? 1.35 : 1.7;
}

/** A correction, and how unlikely it is. */
interface Candidate extends Correction {
  readonly cost: number;
}

/** What it costs to write one spelling of a sound for another, and those spellings. */
const costOfSound = 0.6;
const asSounded = (word: string) => word.replaceAll('ph', 'f');

/** How unlikely it is that one word is a misspelling of another, or undefined if it is none. */
export function misspellingCost(typed: string, word: string): number | undefined {
  if (word.length < minimumLength || word.includes('-')) return undefined;
  if (typed !== word && asSounded(typed) === asSounded(word)) return costOfSound;
  const edits = editDistance(typed, word, 2);
  if (edits === 0 || edits > 2) return undefined;
  const cost = slipCost(typed, word);
  if (edits === 1) return cost <= maximumCost(typed) ? cost : undefined;
  const isVowels = typed.length >= minimumForVowels && cost <= maximumOfVowels;
  const isLong = Math.min(typed.length, word.length) >= minimumForTwo && cost <= maximumOfTwo;
  return (isVowels && typed[0] === word[0]) || isLong ? cost : undefined;
}

/** The words of the texts and of names that begin or end like a misspelling. */
async function wordsNear(typed: string, others: readonly string[], vocabulary: Vocabulary) {
  // One edit leaves this beginning or this ending unchanged.
  const head = Math.max(1, Math.floor((typed.length - 1) / 2));
  const tail = Math.max(1, typed.length - head - 1);
  const [beginning, endings] = await Promise.all([
    shardsWithPrefix(typed.slice(0, head), vocabulary),
    wordsWithSuffix(typed.slice(-tail), vocabulary),
  ]);
  const near = endings.filter((word) => misspellingCost(typed, word) !== undefined);
  const ending = await Promise.all(near.map((word) => vocabulary.shardOf(word)));
  const shards = [...new Set([...beginning, ...ending])];
  // The names that begin with another word of the query are in its shard.
  const ofOthers = await Promise.all(others.map((word) => vocabulary.shardOf(word)));
  const all = [...shards, ...ofOthers].flatMap((shard) => shard.names.map(({ words }) => words));
  const names = all.filter(
    (words) => others.length === 0 || words.some((word) => others.includes(word)),
  );
  return { entries: shards.flatMap((shard) => shard.entries), names: new Set(names.flat()) };
}

/** All words that a misspelling, folded, may stand for, the most likely first. */
export async function correctionCandidates(
  typed: string,
  vocabulary: Vocabulary,
  { languages = [], others = [] }: CorrectionOptions = {},
): Promise<Candidate[]> {
  const { entries, names } = await wordsNear(typed, others, vocabulary);
  const { functionWords, labels } = await vocabulary.manifest();
  const found: Candidate[] = [];
  const add = (folded: string, known: string, more: number, limit: number, from = typed) => {
    const cost = misspellingCost(from, folded);
    if (cost !== undefined && cost <= limit) found.push({ folded, known, cost: cost + more });
  };
  const stemsIn = (word: string, stems: readonly string[]) =>
    stems.filter(
      (stem) =>
        stem !== word &&
        stem.length >= Math.max(minimumStem, word.length - maximumEnding) &&
        word.startsWith(stem),
    );
  const texts = new Set(entries.map(({ folded }) => folded));
  for (const entry of entries) {
    const { folded, language } = entry;
    const isElsewhere = languages.length > 0 && !languages.includes(language) && !names.has(folded);
    const limit = isElsewhere ? maximumElsewhere : Number.POSITIVE_INFINITY;
    const isFunctionWord = functionWords.get(language)?.has(folded) === true;
    add(folded, folded, isFunctionWord ? costOfFunctionWord : 0, limit);
    for (const stem of stemsIn(folded, entryStems(entry))) add(stem, folded, costOfStem, limit);
    for (const own of stemsIn(typed, stemsOf(typed, language))) {
      add(folded, folded, costOfStem, limit, own);
    }
  }
  const inLabels = labels.flatMap(({ label }) => wordsOf(label).map(({ folded }) => folded));
  for (const word of new Set([...names, ...(others.length === 0 ? inLabels : [])])) {
    if (!texts.has(word)) add(word, word, costOutsideTexts, Number.POSITIVE_INFINITY);
  }
  return found.sort((one, other) => one.cost - other.cost);
}

/**
 * Finds the most probable correction of a misspelling, or two if they are as probable.
 *
 * @param typed a word, folded, that is not in the archive
 */
export async function spellingCorrections(
  typed: string,
  vocabulary: Vocabulary,
  options: CorrectionOptions = {},
): Promise<Correction[]> {
  if (typed.length < minimumLength || /\p{N}/u.test(typed)) return [];
  const [best, ...others] = await correctionCandidates(typed, vocabulary, options);
  if (!best || (options.isObvious && best.cost > maximumObvious)) return [];
  const tied = [best, ...others.filter(({ cost }) => cost < best.cost + tolerance)];
  const distinct = new Map<string, Correction>();
  for (const { folded, known } of tied) {
    // Forms of the same word count once.
    const forms = await vocabulary.formsOf(known);
    const key = forms.map(({ word }) => word).join(' ') || folded;
    if (!distinct.has(key)) distinct.set(key, { folded, known });
  }
  const isTwoSlips = editDistance(typed, best.folded, 2) > 1;
  if (isTwoSlips && distinct.size > 1) return [];
  return [...distinct.values()].slice(0, maximumTied);
}
