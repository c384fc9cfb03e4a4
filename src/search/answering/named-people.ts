import type { Name } from '../vocabulary/shard.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Pattern, Term } from '../words/pattern.ts';
import { loadPhrases } from './load-on-demand.ts';
import type { ResolvedPart } from './resolve-part.ts';

/** A person whom a query names. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

/** For each part of a query, the names of people that begin with it. */
export type NamesByPart = readonly (readonly Name[])[];

/** Finds the names of people in a query. Phrases in quotation marks are not read as names. */
export function findNames(
  parts: readonly ResolvedPart[],
  vocabulary: Vocabulary,
): Promise<NamesByPart> {
  const words = parts.map((each) => (each.part.kind === 'word' ? each.words[0] : undefined));
  return Promise.all(
    words.map(async (first, index) => {
      if (first === undefined) return [];
      const { names } = await vocabulary.shardOf(first);
      return names.filter((name) =>
        name.words.every((word, offset) => word === words[index + offset]),
      );
    }),
  );
}

/**
 * Returns the people named. A name within a longer one does not count: Charlie in Charlie Parker.
 */
export function namedPeople(names: NamesByPart): NamedPerson[] {
  const people = new Map<string, NamedPerson>();
  let end = 0;
  for (const [index, beginning] of names.entries()) {
    if (index < end) continue;
    const length = Math.max(1, ...beginning.map(({ words }) => words.length));
    for (const { words, person, preferred } of beginning) {
      if (words.length === length) people.set(person, { id: person, name: preferred });
    }
    end = index + length;
  }
  return [...people.values()];
}

async function namePatterns(name: readonly string[], vocabulary: Vocabulary): Promise<Pattern[]> {
  const [word, ...others] = name;
  if (word === undefined || others.length > 0) {
    return (await loadPhrases()).phrasePatterns(name, vocabulary);
  }
  const forms = await vocabulary.formsOf(word);
  return forms.length > 0 ? [{ kind: 'forms', forms }] : [];
}

/** Returns the terms of a query. A person's name also matches the person's other names. */
export async function termsWithNames(
  parts: readonly ResolvedPart[],
  names: NamesByPart,
  vocabulary: Vocabulary,
): Promise<Term[]> {
  const terms = parts.map(({ part, patterns }) => ({ typed: part.typed, patterns: [...patterns] }));
  for (const [index, beginning] of names.entries()) {
    for (const { words, alternatives } of beginning) {
      const patterns = await Promise.all(
        alternatives.map((name) => namePatterns(name, vocabulary)),
      );
      for (const term of terms.slice(index, index + words.length)) {
        term.patterns.push(...patterns.flat());
      }
    }
  }
  return terms;
}
