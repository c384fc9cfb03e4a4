import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Pattern, Term } from '../words/pattern.ts';
import type { ReadPart } from './read-part.ts';

/** A person whom a query names. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** What a text has to have for another name of a person. */
async function patternsOf(name: readonly string[], vocabulary: Vocabulary): Promise<Pattern[]> {
  const [word = ''] = name;
  if (name.length > 1) {
    const { phrasePatterns } = await import('../phrases/phrases.ts');
    return phrasePatterns(name, vocabulary);
  }
  const forms = await vocabulary.formsOf(word);
  return forms.length > 0 ? [{ kind: 'forms', forms }] : [];
}

/**
 * The terms of a query, in which the names of persons also stand for their other names, and the
 * persons themselves. A term that no text can have has no patterns; a phrase stands for itself alone.
 */
export async function namedPersons(
  parts: readonly ReadPart[],
  vocabulary: Vocabulary,
): Promise<{ terms: Term[]; persons: Person[] }> {
  const words = parts.map((each) => (each.part.kind === 'word' ? (each.words[0] ?? '') : ''));
  const shards = await Promise.all(words.map((word) => vocabulary.shardOf(word)));
  const terms = parts.map(({ part, patterns }) => ({ typed: part.typed, patterns: [...patterns] }));
  const persons = new Map<string, Person>();
  let next = 0;
  for (const [at, { names }] of shards.entries()) {
    const here = names.filter((name) =>
      name.words.every((word, index) => word === words[at + index]),
    );
    const longest = Math.max(1, ...here.map((name) => name.words.length));
    for (const { words: own, person, preferred, alternatives } of here) {
      // Of names within a longer one, the persons are not meant.
      if (at >= next && own.length === longest) {
        persons.set(person, { id: person, name: preferred });
      }
      const more = await Promise.all(alternatives.map((name) => patternsOf(name, vocabulary)));
      for (const term of terms.slice(at, at + own.length)) term.patterns.push(...more.flat());
    }
    if (at >= next) next = at + longest;
  }
  return { terms, persons: [...persons.values()] };
}
