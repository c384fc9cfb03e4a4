import { editDistance } from '../../../archive/text/edit-distance.ts';
import type { Mistyping } from '../../languages/typing.ts';
import { slipCost } from './slip-cost.ts';

/** Minimum length of a misspelt word. */
export const minimumLength = 3;

/** Minimum length of a word with any two slips. */
const minimumForTwo = 8;

/** Minimum length of a word with two slips that are only about vowels: snair for snare. */
const minimumForVowels = 5;

/** Maximum cost of two slips that are only about vowels. */
const maximumOfVowels = 1.45;

/** Maximum cost of any two slips. */
const maximumOfTwo = 2.3;

/** The maximum cost of one slip in a word: few slips turn one short word into another. */
function maximumCost(typed: string): number {
  const withoutVowel = /[aeiouy]/.test(typed) ? 0 : 0.4;
  if (typed.length === 3) return 0.65 + withoutVowel;
  if (typed.length === 4) return 1 + withoutVowel;
  return typed.length === 5 ? 1.35 : 1.7;
}

/** What it costs to write one spelling of a sound for another. */
const costOfSound = 0.6;

/** A word with the same spelling of each sound. */
function asSounded(word: string, { sounds }: Mistyping): string {
  return [...sounds].reduce((spelt, [one, other]) => spelt.replaceAll(one, other), word);
}

/** Whether a word has so many letters that another lacks that no two slips explain it. */
function differs(word: string, other: string): boolean {
  const lacking = [...new Set(word)].filter((letter) => !other.includes(letter));
  return lacking.length > 2;
}

/**
 * How unlikely it is that one word is a misspelling of another, or undefined if it is none.
 *
 * @param mistyping how words of the languages in question are mistyped
 */
export function misspellingCost(
  typed: string,
  word: string,
  mistyping: Mistyping,
): number | undefined {
  if (word.length < minimumLength || word.includes('-')) return undefined;
  if (typed !== word && asSounded(typed, mistyping) === asSounded(word, mistyping))
    return costOfSound;
  // This rules out most words, sooner than counting edits would.
  if (differs(typed, word) || differs(word, typed)) return undefined;
  const edits = editDistance(typed, word, 2);
  if (edits === 0 || edits > 2) return undefined;
  const cost = slipCost(typed, word, mistyping.keyboards);
  if (edits === 1) return cost <= maximumCost(typed) ? cost : undefined;
  const isVowels = typed.length >= minimumForVowels && cost <= maximumOfVowels;
  const isLong = Math.min(typed.length, word.length) >= minimumForTwo && cost <= maximumOfTwo;
  return (isVowels && typed[0] === word[0]) || isLong ? cost : undefined;
}
