import { editDistance } from '../../archive/text/edit-distance.ts';
import { slipCost } from './slip-cost.ts';

/** Minimum length of a misspelt word, and of one with two slips. */
export const minimumLength = 3;
const minimumForTwo = 8;

/** Minimum length of a word with two slips that are only about vowels: snair for snare. */
const minimumForVowels = 5;
const maximumOfVowels = 1.45;
const maximumOfTwo = 2.3;

/** The maximum cost of one slip in a word: few slips turn one short word into another. */
function maximumCost(typed: string): number {
  const withoutVowel = /[aeiouy]/.test(typed) ? 0 : 0.4;
  if (typed.length === 3) return 0.65 + withoutVowel;
  if (typed.length === 4) return 1 + withoutVowel;
  return typed.length === 5 ? 1.35 : 1.7;
}

/** What it costs to write one spelling of a sound for another, and those spellings. */
const costOfSound = 0.6;
const asSounded = (word: string) => word.replaceAll('ph', 'f');

/** Whether a word has so many letters that another lacks that no two slips explain it. */
function differs(word: string, other: string): boolean {
  const lacking = [...new Set(word)].filter((letter) => !other.includes(letter));
  return lacking.length > 2;
}

/** How unlikely it is that one word is a misspelling of another, or undefined if it is none. */
export function misspellingCost(typed: string, word: string): number | undefined {
  if (word.length < minimumLength || word.includes('-')) return undefined;
  if (typed !== word && asSounded(typed) === asSounded(word)) return costOfSound;
  // This rules out most words, sooner than counting edits would.
  if (differs(typed, word) || differs(word, typed)) return undefined;
  const edits = editDistance(typed, word, 2);
  if (edits === 0 || edits > 2) return undefined;
  const cost = slipCost(typed, word);
  if (edits === 1) return cost <= maximumCost(typed) ? cost : undefined;
  const isVowels = typed.length >= minimumForVowels && cost <= maximumOfVowels;
  const isLong = Math.min(typed.length, word.length) >= minimumForTwo && cost <= maximumOfTwo;
  return (isVowels && typed[0] === word[0]) || isLong ? cost : undefined;
}
