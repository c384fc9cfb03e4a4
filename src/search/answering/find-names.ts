import type { TextPart } from '../query/parse-query.ts';
import type { Name } from '../vocabulary/shard.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** A name in a query. */
export interface FoundName {
  readonly name: Name;
  /** The parts of the query that it consists of. */
  readonly parts: readonly TextPart[];
  /** Whether the reader may still be typing it. */
  readonly isHalfTyped: boolean;
}

/** Minimum number of letters of a name that the reader is still typing. */
const minimumLetters = 3;

/** A part of a query, with its words. */
interface Typed {
  readonly part: TextPart;
  readonly words: readonly string[];
}

/** Whether parts of a query are a name, or the beginning of one that the reader is still typing. */
function nameIn(typed: readonly Typed[], name: Name): FoundName[] {
  const parts = typed.map(({ part }) => part);
  const whole = name.words.join(' ');
  const isPhrase = parts.some(({ kind }) => kind === 'phrase');
  const letters = typed.map(({ words }) => words.join(' ')).join(' ');
  if (letters === whole) {
    // A phrase in quotation marks means only its words. It can be the whole name of a facet.
    const isRead = !isPhrase || (parts.length === 1 && name.kind !== 'person');
    return isRead ? [{ name, parts, isHalfTyped: false }] : [];
  }
  const isHalfTyped = parts.at(-1)?.isHalfTyped && letters.length >= minimumLetters && !isPhrase;
  return isHalfTyped && whole.startsWith(letters) ? [{ name, parts, isHalfTyped }] : [];
}

/**
 * Finds the names of people, films, publications and critics in a query.
 *
 * @param corrected the words of parts whose spelling was corrected
 */
export async function findNames(
  parts: readonly TextPart[],
  vocabulary: Vocabulary,
  corrected?: ReadonlyMap<TextPart, readonly string[]>,
): Promise<FoundName[]> {
  const typed = parts.map((part) => ({ part, words: corrected?.get(part) ?? part.words }));
  const found = typed.map(async ({ part, words: [first] }, index) => {
    if (first === undefined) return [];
    const { names } = await vocabulary.shardOf(first);
    return names.flatMap((name) => {
      const length = part.kind === 'phrase' ? 1 : name.words.length;
      return nameIn(typed.slice(index, index + length), name);
    });
  });
  return (await Promise.all(found)).flat();
}
