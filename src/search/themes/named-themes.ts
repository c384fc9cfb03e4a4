import type { Label } from '../vocabulary/manifest.ts';
import { contractUmlauts } from '../words/fold.ts';
import { wordsOf } from '../words/folded-tokens.ts';

/** Minimum length of a word that identifies a label: longer than and, of or vor. */
const minimumLength = 4;

/** Endings by which a typed word and a word of a label may differ. */
const ending = /^(?:e?[ns]|e|ens)$/;

/** Whether a typed word is one of a label's words, or an inflection of one. */
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

/** Whether a typed word is one of the words of some label. */
export function isInLabel(typed: string, labels: readonly Label[]): boolean {
  const spellings = [typed, contractUmlauts(typed)];
  return labels.some((label) => wordsOfLabel(label).some((word) => spellings.includes(word)));
}

/**
 * The themes that a query names. Either the query contains every word of the label, or the label
 * contains every word of the query. One of the words they share must be long enough.
 *
 * @param typed the words of the query, folded
 * @returns the ids of the themes, without duplicates
 */
export function namedThemes(typed: readonly string[], labels: readonly Label[]): string[] {
  const named = labels.filter((label) => {
    const words = wordsOfLabel(label);
    const shared = typed.filter((each) => isIn(words, each));
    const isWhole = shared.length === typed.length || words.every((word) => isIn(typed, word));
    return isWhole && shared.some(({ length }) => length >= minimumLength);
  });
  return [...new Set(named.map(({ theme }) => theme))];
}
