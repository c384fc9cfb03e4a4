import { separator, type Token, tokensOf } from '../../archive/text/tokens.ts';
import { fold } from './fold.ts';

/** A word of a text, with the form that the search compares. */
export interface Word extends Token {
  readonly folded: string;
}

/** The words of the texts of an index, by the texts without separators. */
const indexed = new Map<string, Word[]>();

function readWords(text: string): Word[] {
  return tokensOf(text).map(({ start, end }) => ({
    folded: fold(text.slice(start, end)),
    start,
    end,
  }));
}

/**
 * The words of a text, in order. A text of an index has the words that the build found there: an
 * elided article is a word of its own, and a script without spaces has words.
 */
export function wordsOf(text: string): readonly Word[] {
  return indexed.get(text) ?? readWords(text);
}

/**
 * A text of an index without the separators between its words. Its words are remembered: every
 * query needs them.
 */
export function withoutSeparators(text: string): string {
  const plain = text.replaceAll(separator, '');
  let offset = 0;
  const words = text.split(separator).flatMap((part) => {
    const found = readWords(part).map(({ folded, start, end }) => ({
      folded,
      start: start + offset,
      end: end + offset,
    }));
    offset += part.length;
    return found;
  });
  indexed.set(plain, words);
  return plain;
}
