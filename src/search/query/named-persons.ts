import type { Name } from '../vocabulary/shard.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Match, Term } from './match.ts';
import type { ReadPart } from './resolve-query.ts';

/** A person whom a query names. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** The names that a query has from a part of it on. */
async function namesAt(parts: readonly ReadPart[], vocabulary: Vocabulary): Promise<Name[]> {
  const words = parts.flatMap((part) => part.words);
  const { names } = await vocabulary.shardOf(words[0] ?? '');
  return names.filter((name) => name.words.every((word, index) => word === words[index]));
}

/** What a text has to have for another name of a person. */
async function matchesOf(name: readonly string[], vocabulary: Vocabulary): Promise<Match[]> {
  const [word = ''] = name;
  if (name.length > 1) {
    const { phraseMatches } = await import('../answer/phrases.ts');
    return phraseMatches(name, vocabulary);
  }
  return [{ kind: 'forms', forms: await vocabulary.formsOf(word) }];
}

/**
 * The terms of a query, in which the names of persons also stand for their other names, and the
 * persons themselves. A term that no text can have has no matches.
 */
export async function namedPersons(
  parts: readonly ReadPart[],
  vocabulary: Vocabulary,
): Promise<{ terms: Term[]; persons: Person[] }> {
  const persons = new Map<string, Person>();
  const found = await Promise.all(parts.map((_, at) => namesAt(parts.slice(at), vocabulary)));
  const alternatives = parts.map((): Match[] => []);
  let next = 0;
  for (const [at, names] of found.entries()) {
    const longest = Math.max(1, ...names.map(({ words }) => words.length));
    for (const { words, person, preferred, alternatives: others } of names) {
      // Of names within a longer one, the persons are not meant.
      if (at >= next && words.length === longest) {
        persons.set(person, { id: person, name: preferred });
      }
      const more = await Promise.all(others.map((name) => matchesOf(name, vocabulary)));
      for (const own of alternatives.slice(at, at + words.length)) own.push(...more.flat());
    }
    if (at >= next) next = at + longest;
  }
  const terms = parts.map(({ part, matches }, at) => ({
    typed: part.typed,
    // A phrase stands for nothing but itself.
    matches: part.kind === 'word' ? [...matches, ...(alternatives[at] ?? [])] : matches,
  }));
  return { terms, persons: [...persons.values()] };
}
