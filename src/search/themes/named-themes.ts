import { stemsOf } from '../languages/stems.ts';
import type { Label } from '../vocabulary/manifest.ts';
import { contractUmlauts } from '../words/fold.ts';
import { wordsOf } from '../words/folded-tokens.ts';

/** Minimum length of a word that identifies a label: longer than and, of or vor. */
const minimumLength = 4;

/** Whether a word of a label, folded, and another word are forms of the same noun in its language. */
export function sameInLabel(word: string, sought: string, language: string): boolean {
  const stems = stemsOf(word, language, 'noun');
  return [sought, contractUmlauts(sought)].some((spelling) =>
    stemsOf(spelling, language, 'noun').some((stem) => stems.includes(stem)),
  );
}

/** Whether a word, or another form of it, is one of some words of a language. */
function isIn(words: readonly string[], sought: string, language: string): boolean {
  return words.some((word) => sameInLabel(word, sought, language));
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
    const shared = typed.filter((each) => isIn(words, each, label.language));
    const isWhole =
      shared.length === typed.length || words.every((word) => isIn(typed, word, label.language));
    return isWhole && shared.some(({ length }) => length >= minimumLength);
  });
  return [...new Set(named.map(({ theme }) => theme))];
}
