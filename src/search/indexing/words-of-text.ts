import { remember } from '../../archive/text/remember.ts';
import { tokensOf } from '../../archive/text/tokens.ts';
import { fold, normalise } from '../words/fold.ts';
import type { Word } from '../words/folded-tokens.ts';

/** What the search compares of a word. The same few words make up all texts, so each is folded once. */
export const foldOnce = remember(fold);

/** A word without its punctuation, in lower case. */
export const normaliseOnce = remember(normalise);

/** The words of a text that the index is made of, in order. */
export function wordsOfText(text: string): Word[] {
  return tokensOf(text).map(({ start, end }) => ({
    folded: foldOnce(text.slice(start, end)),
    start,
    end,
  }));
}
