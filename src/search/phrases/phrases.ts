import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { fold } from '../words/fold.ts';
import type { Pattern } from '../words/pattern.ts';

/**
 * Divides a word that no text contains into words that texts contain, the longest first: an elided
 * article and its noun, or the words of a script without spaces. Undefined if that is not possible.
 */
export async function knownWordsIn(
  word: string,
  vocabulary: Vocabulary,
): Promise<string[] | undefined> {
  if (word === '') return [];
  for (let length = word.length; length > 0; length -= 1) {
    const first = word.slice(0, length);
    if ((await vocabulary.spellingsOf(fold(first))).length === 0) continue;
    const rest = await knownWordsIn(word.slice(length), vocabulary);
    if (rest) return [first, ...rest];
  }
  return undefined;
}

/** Returns every way in which the texts may spell some words. */
async function spellingsOfSequence(
  words: readonly string[],
  vocabulary: Vocabulary,
): Promise<string[][]> {
  const [word, ...others] = words;
  if (word === undefined) return [[]];
  const [spellings, rest] = await Promise.all([
    vocabulary.spellingsOf(word),
    spellingsOfSequence(others, vocabulary),
  ]);
  return spellings.flatMap((spelling) => rest.map((after) => [spelling, ...after]));
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
  const divided = await Promise.all(words.map((word) => knownWordsIn(word, vocabulary)));
  const known = divided.flatMap((parts, index) => parts ?? words[index] ?? []);
  const spellings = await spellingsOfSequence(known, vocabulary);
  return spellings.map((spelling) => ({ kind: 'phrase', words: spelling }));
}
