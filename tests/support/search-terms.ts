import type { Term } from '../../src/search/words/pattern.ts';

/** A term with the form that was typed, and its other forms. */
export function formsTerm(typed: string, ...others: readonly string[]): Term {
  return {
    typed,
    patterns: [{ kind: 'forms', forms: [typed, ...others].map((word) => ({ word })) }],
  };
}

/** A term for a phrase. */
export function phraseTerm(...words: readonly string[]): Term {
  return { typed: words.join(' '), patterns: [{ kind: 'phrase', words }] };
}
