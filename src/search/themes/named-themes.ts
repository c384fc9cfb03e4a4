import type { Label } from '../vocabulary/manifest.ts';
import { contractUmlauts } from '../words/fold.ts';
import { wordsOf } from '../words/folded-tokens.ts';

/** Minimum length of a word that identifies a label: longer than and, of or vor. */
const minimumLength = 4;

/** The endings by which a word of the query and a word of a label may differ. */
const ending = /^(?:e?[ns]|e|ens)$/;

/** Whether a word of a label, folded, and another word are forms of the same. */
export function sameInLabel(word: string, sought: string): boolean {
  return [sought, contractUmlauts(sought)].some(
    (spelling) =>
      word === spelling ||
      (spelling.startsWith(word) && ending.test(spelling.slice(word.length))) ||
      (word.startsWith(spelling) && ending.test(word.slice(spelling.length))),
  );
}

/** Whether a word, or another form of it, is one of some words. */
function isIn(words: readonly string[], sought: string): boolean {
  return words.some((word) => sameInLabel(word, sought));
}

const wordsOfLabel = ({ label }: Label) => wordsOf(label).map(({ folded }) => folded);

/** Whether a word, typed and folded, is in any label. */
export function isInLabel(typed: string, labels: readonly Label[]): boolean {
  const spellings = [typed, contractUmlauts(typed)];
  return labels.some((label) => wordsOfLabel(label).some((word) => spellings.includes(word)));
}

/**
 * The themes that a query names: it contains every word of the theme's label, or the label contains
 * every word of the query. One of the shared words must be long enough.
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
