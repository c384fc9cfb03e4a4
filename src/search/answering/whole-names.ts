import { fold } from '../words/fold.ts';
import { wordsOf } from '../words/folded-tokens.ts';
import type { NamedRecord } from './read-names.ts';

/**
 * Makes one term of the words of a person's name: most texts call people by one of them, which
 * should not count less than all.
 *
 * @param named the records that the query names
 * @param join makes one term of several
 */
export function withWholeNames<Each extends { readonly typed: string }>(
  terms: readonly Each[],
  named: readonly NamedRecord[],
  join: (typed: string, words: readonly Each[]) => Each,
): readonly Each[] {
  const people = named.filter(({ kind }) => kind === 'person');
  return people.reduce((rest, { name }) => {
    const words = new Set(wordsOf(name).map(({ folded }) => folded));
    const own = rest.filter(({ typed }) => words.has(fold(typed)));
    const [first] = own;
    if (!first || own.length === 1) return rest;
    const whole = join(own.map(({ typed }) => typed).join(' '), own);
    return rest.flatMap((term) => (term === first ? whole : own.includes(term) ? [] : term));
  }, terms);
}
