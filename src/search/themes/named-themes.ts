import type { Label } from '../vocabulary/manifest.ts';
import { contractUmlauts } from '../words/fold.ts';
import { wordsOf } from '../words/folded-tokens.ts';

/** The least letters of a word by which a label is known: not by its and, of or vor. */
const leastLetters = 4;

/** What an inflection of a label's word can end in beyond it, or the word beyond the inflection. */
const ending = /^(?:e?[ns]|e|ens)$/;

/** Whether a word is one of a label's, or an inflection of one. */
function isIn(label: readonly string[], typed: string): boolean {
  return label.some((word) =>
    [typed, contractUmlauts(typed)].some(
      (each) =>
        word === each ||
        (each.startsWith(word) && ending.test(each.slice(word.length))) ||
        (word.startsWith(each) && ending.test(word.slice(each.length))),
    ),
  );
}

const wordsOfLabel = ({ label }: Label) => wordsOf(label).map(({ folded }) => folded);

/** Whether a word is one of a label's. */
export function isOfLabel(typed: string, labels: readonly Label[]): boolean {
  const spellings = [typed, contractUmlauts(typed)];
  return labels.some((label) => wordsOfLabel(label).some((word) => spellings.includes(word)));
}

/**
 * The themes that a query names: those of whose label it has all words, or that has all of the
 * query's, a telling one among them.
 *
 * @param typed the words of the query, folded
 * @returns their ids, each once
 */
export function labelledThemes(typed: readonly string[], labels: readonly Label[]): string[] {
  const named = labels.filter((label) => {
    const words = wordsOfLabel(label);
    const shared = typed.filter((each) => isIn(words, each));
    const isWhole = shared.length === typed.length || words.every((word) => isIn(typed, word));
    return isWhole && shared.some(({ length }) => length >= leastLetters);
  });
  return [...new Set(named.map(({ theme }) => theme))];
}
