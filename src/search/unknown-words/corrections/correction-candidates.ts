import { editDistance } from '../../../archive/text/edit-distance.ts';
import { stemsOf } from '../../languages/stems.ts';
import { type Mistyping, mistypingIn } from '../../languages/typing.ts';
import { entryStems } from '../../vocabulary/entry-stems.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { wordsOf } from '../../words/folded-tokens.ts';
import { shardsWithPrefix, wordsWithSuffix } from '../vocabulary-lookup.ts';
import { misspellingCost } from './misspelling-cost.ts';

/** Minimum length of a stem that a misspelling is compared with: conservatory, of conservatory’s. */
const minimumStem = 5;

/** Maximum length of the ending that the stem lacks. */
const maximumEnding = 2;

/** What it costs more if a stem is compared, not the whole word. */
const costOfStem = 0.1;

/** What it costs more if no text has the word, but only a name or the label of a theme. */
const costOutsideTexts = 0.2;

/** What it costs more if the word says nothing by itself. */
const costOfFunctionWord = 0.1;

/** Maximum cost of a correction to a word of another language than the query's. */
const maximumElsewhere = 0.62;

/** A word that a misspelling may stand for. */
export interface Correction {
  /** The word, folded. */
  readonly folded: string;
  /** The word of the texts, folded, that it is a form of: itself, if no text has it. */
  readonly known: string;
}

/** The query that a misspelt word is in. */
export interface MisspeltQuery {
  /** The languages of the query. Corrections are words of these, unless the slip is obvious. */
  readonly languages?: readonly string[];
  /**
   * The other words of the query, folded. If there are any, a word that only a name has is a
   * correction only if the name has one of these, too, and a word that only a label has never is.
   */
  readonly others?: readonly string[];
}

/** A correction, and how unlikely it is. */
interface Candidate extends Correction {
  readonly cost: number;
}

/** The words of the texts and of names that begin or end like a misspelling. */
async function wordsNear(
  typed: string,
  others: readonly string[],
  mistyping: Mistyping,
  vocabulary: Vocabulary,
) {
  // One edit leaves this beginning or this ending unchanged.
  const head = Math.max(1, Math.floor((typed.length - 1) / 2));
  const tail = Math.max(1, typed.length - head - 1);
  const [beginning, endings] = await Promise.all([
    shardsWithPrefix(typed.slice(0, head), vocabulary),
    wordsWithSuffix(typed.slice(-tail), vocabulary),
  ]);
  const near = endings.filter((word) => misspellingCost(typed, word, mistyping) !== undefined);
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
  { languages = [], others = [] }: MisspeltQuery = {},
): Promise<Candidate[]> {
  const { functionWords, labels, languages: ofTexts } = await vocabulary.manifest();
  const mistyping = mistypingIn(ofTexts);
  const { entries, names } = await wordsNear(typed, others, mistyping, vocabulary);
  const found: Candidate[] = [];
  const add = (folded: string, known: string, more: number, limit: number, from = typed) => {
    const cost = misspellingCost(from, folded, mistyping);
    if (cost !== undefined && cost <= limit) found.push({ folded, known, cost: cost + more });
  };
  const stemsIn = (word: string, stems: readonly string[]) =>
    stems.filter(
      (stem) =>
        stem !== word &&
        stem.length >= Math.max(minimumStem, word.length - maximumEnding) &&
        word.startsWith(stem),
    );
  const ownStems = new Map(
    [...new Set(entries.map(({ language }) => language))].map((language) => [
      language,
      stemsIn(typed, stemsOf(typed, language)),
    ]),
  );
  const texts = new Set(entries.map(({ folded }) => folded));
  for (const entry of entries) {
    const { folded, language } = entry;
    const isElsewhere = languages.length > 0 && !languages.includes(language) && !names.has(folded);
    const limit = isElsewhere ? maximumElsewhere : Number.POSITIVE_INFINITY;
    const isFunctionWord = functionWords.get(language)?.has(folded) === true;
    add(folded, folded, isFunctionWord ? costOfFunctionWord : 0, limit);
    for (const stem of stemsIn(folded, entryStems(entry))) add(stem, folded, costOfStem, limit);
    for (const own of ownStems.get(language) ?? []) {
      // Two slips and a lost ending are too far apart.
      if (editDistance(own, folded, 1) <= 1) add(folded, folded, costOfStem, limit, own);
    }
  }
  const inLabels = labels.flatMap(({ label }) => wordsOf(label).map(({ folded }) => folded));
  for (const word of new Set([...names, ...(others.length === 0 ? inLabels : [])])) {
    if (!texts.has(word)) add(word, word, costOutsideTexts, Number.POSITIVE_INFINITY);
  }
  return found.sort((one, other) => one.cost - other.cost);
}
