import { type Token, tokensOf } from '../../archive/text/tokens.ts';
import { fold } from './fold.ts';

/** A word of a text, with the form that the search compares. */
export interface Word extends Token {
  readonly folded: string;
}

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return tokensOf(text).map(({ start, end }) => ({
    folded: fold(text.slice(start, end)),
    start,
    end,
  }));
}
