import { isUnspaced } from '../../archive/text/tokens.ts';
import { elidedWordsOf } from '../languages/elision.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { fold } from '../words/fold.ts';
import type { Pattern } from '../words/pattern.ts';

/** Whether any text contains a word, folded. */
export async function isKnown(word: string, vocabulary: Vocabulary): Promise<boolean> {
  return (await vocabulary.spellingsOf(word)).length > 0;
}

/**
 * Divides words of a script without spaces into words that texts contain, the longest first.
 *
 * @param impossible what was found to be indivisible: each rest is tried once
 * @returns undefined if that is not possible
 */
export async function knownWordsIn(
  words: string,
  vocabulary: Vocabulary,
  impossible = new Set<string>(),
): Promise<string[] | undefined> {
  if (words === '') return [];
  if (impossible.has(words)) return undefined;
  for (let length = words.length; length > 0; length -= 1) {
    const first = words.slice(0, length);
    if (!(await isKnown(fold(first), vocabulary))) continue;
    const rest = await knownWordsIn(words.slice(length), vocabulary, impossible);
    if (rest) return [first, ...rest];
  }
  impossible.add(words);
  return undefined;
}

/** Divides a word of a phrase as the texts are divided: by its script, or after an elided word. */
async function divided(word: string, vocabulary: Vocabulary): Promise<readonly string[]> {
  if (isUnspaced(word)) return (await knownWordsIn(word, vocabulary)) ?? [word];
  if (await isKnown(word, vocabulary)) return [word];
  const { languages } = await vocabulary.manifest();
  for (const first of languages.flatMap(elidedWordsOf)) {
    const rest = word.slice(first.length);
    if (word.startsWith(first) && (await isKnown(rest, vocabulary))) return [first, rest];
  }
  return [word];
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
  const parts = await Promise.all(words.map((word) => divided(word, vocabulary)));
  const spellings = await spellingsOfSequence(parts.flat(), vocabulary);
  return spellings.map((spelling) => ({ kind: 'phrase', words: spelling }));
}
