import { pagefindWord } from '../engine/pagefind-word.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Pattern } from '../words/pattern.ts';

// Few queries contain a phrase, so this module is imported on demand.

/** Maximum number of words that hyphens may join: edge-of-the-seat has four. */
const maximumCompoundWords = 6;

/** Returns every way in which the texts may spell a phrase, with hyphens between some words. */
async function spellingsOfSequence(
  words: readonly string[],
  vocabulary: Vocabulary,
): Promise<string[][]> {
  if (words.length === 0) return [[]];
  const found: string[][] = [];
  for (let length = 1; length <= Math.min(words.length, maximumCompoundWords); length += 1) {
    const spellings = await vocabulary.spellingsOf(words.slice(0, length).join('-'));
    if (spellings.length === 0) continue;
    const distinct = new Map(spellings.map((spelling) => [pagefindWord(spelling), spelling]));
    for (const rest of await spellingsOfSequence(words.slice(length), vocabulary)) {
      found.push(...[...distinct.values()].map((spelling) => [spelling, ...rest]));
    }
  }
  return found;
}

/**
 * Returns the patterns of a phrase, one for each spelling. There are none if a word is in no text.
 *
 * @param words the words of the phrase, folded
 */
export async function phrasePatterns(
  words: readonly string[],
  vocabulary: Vocabulary,
): Promise<Pattern[]> {
  const spellings = await spellingsOfSequence(words, vocabulary);
  return spellings.map((spelling) => ({ kind: 'phrase', words: spelling }));
}
