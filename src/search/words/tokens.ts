import { fold } from './fold.ts';

/** A word of a text. */
export interface Word {
  /** The word, folded. */
  readonly folded: string;
  /** Its first character, from 0, and the one after its last. */
  readonly start: number;
  readonly end: number;
}

/**
 * A word: letters and digits, with apostrophes within (it’s, Simmons’ without its last), or initials
 * with their points (J.K.). What a hyphen or another sign joins is more than one word.
 */
const word = /(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text, in its order. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    folded: fold(found),
    start: index,
    end: index + found.length,
  }));
}

/** What stands between white space and has a hyphen between two words: edge-of-the-seat. */
const compound = /[\p{L}\p{N}\p{M}'’ʼ]+(?:[-‐‑][\p{L}\p{N}\p{M}'’ʼ]+)+/gu;

/** The words of a text that hyphens join, each as it stands there. */
export function compoundsOf(text: string): string[] {
  return text.match(compound) ?? [];
}
