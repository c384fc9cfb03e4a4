import { rootsOf } from '../languages/derivation.ts';
import { stemsOf } from '../languages/stems.ts';
import { fold } from '../words/fold.ts';
import type { WiderTerm } from './wider-terms.ts';

/** How much a word of a label counts for a term: in the same form, with the same root, or as a part. */
const sameWord = 1;
const sameRoot = 0.8;
const samePart = 0.6;

/** Minimum length of a part of a compound. */
const minimumPart = 4;

/** How well a word answers to a term, up to 1. */
export type Closeness = (word: string) => number;

/** What a closeness counts for where a word has to answer as a whole: nothing if only a part does. */
export function asWhole(closeness: number): number {
  return closeness > samePart ? closeness : 0;
}

/** The stems and the roots of a word in a language. */
interface Derivations {
  readonly stems: readonly string[];
  readonly roots: readonly string[];
}

/** Those of the words of topics and queries so far, which are few, by the language and the word. */
const known = new Map<string, Derivations>();

function derivationsOf(word: string, language: string): Derivations {
  const key = `${language} ${word}`;
  const found = known.get(key) ?? {
    stems: stemsOf(word, language),
    roots: rootsOf(word, language),
  };
  known.set(key, found);
  return found;
}

/** How well words of a topic answer to a term, in some languages. */
export function closenessOf(
  { typed, exact, related }: WiderTerm,
  languages: readonly string[],
): Closeness {
  const stemsIn = (each: string) =>
    languages.flatMap((language) => derivationsOf(each, language).stems);
  const rootsIn = (each: string) =>
    languages.flatMap((language) => derivationsOf(each, language).roots);
  const word = fold(typed);
  const forms = [
    word,
    ...exact.flatMap((each) =>
      each.kind === 'forms' ? each.forms.map((form) => fold(form.word)) : [],
    ),
  ];
  const stems = new Set(forms.flatMap(stemsIn));
  const roots = new Set(rootsIn(word));
  const others = new Set(related.flatMap((each) => each.forms.map((form) => fold(form.word))));
  const parts = [...stems].filter(({ length }) => length >= minimumPart);
  const compare: Closeness = (other) => {
    if (stemsIn(other).some((stem) => stems.has(stem))) return sameWord;
    if (others.has(other) || rootsIn(other).some((root) => roots.has(root))) return sameRoot;
    return parts.some((part) => other.startsWith(part) || other.endsWith(part)) ? samePart : 0;
  };
  const compared = new Map<string, number>();
  return (other) => {
    const found = compared.get(other) ?? compare(other);
    compared.set(other, found);
    return found;
  };
}
