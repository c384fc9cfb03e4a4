import { editDistance } from '../../../archive/text/edit-distance.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import {
  type Correction,
  correctionCandidates,
  type MisspeltQuery,
} from './correction-candidates.ts';
import { minimumLength } from './misspelling-cost.ts';

/** Costs that differ by less are the same. */
const tolerance = 0.02;

/** Maximum cost of one slip that is likelier than a word which no text has. */
const maximumObvious = 0.72;

/** Maximum number of corrections that are as likely as each other. */
const maximumTied = 2;

/** Which corrections of a misspelt word to find. */
interface CorrectionOptions extends MisspeltQuery {
  /** Whether to take only a slip that hardly changes the word: a letter doubled or swapped. */
  readonly isObvious?: boolean;
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
