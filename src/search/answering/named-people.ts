import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Pattern, Term } from '../words/pattern.ts';
import type { NamesByPart } from './find-names.ts';
import type { ResolvedPart } from './resolved-part.ts';

// Few queries name people, so this module is imported on demand.

/** A person whom a query names. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

/**
 * Returns the people named. A name within a longer one does not count: Charlie in Charlie Parker.
 */
function namedPeople(names: NamesByPart): NamedPerson[] {
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
    return (await import('../phrases/phrases.ts')).phrasePatterns(name, vocabulary);
  }
  const forms = await vocabulary.formsOf(word);
  return forms.length > 0 ? [{ kind: 'forms', forms }] : [];
}

/** Returns the terms of a query. A person's name also matches the person's other names. */
async function termsWithNames(
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

/** Returns the terms of a query that names people, and these people. */
export async function readNames(
  parts: readonly ResolvedPart[],
  names: NamesByPart,
  vocabulary: Vocabulary,
): Promise<{ terms: readonly Term[]; people: readonly NamedPerson[] }> {
  return { terms: await termsWithNames(parts, names, vocabulary), people: namedPeople(names) };
}
