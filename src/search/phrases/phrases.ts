import type { Engine, Hit } from '../engine/pagefind-engine.ts';
import { languageOf, titleOf } from '../engine/pagefind-engine.ts';
import { pagefindWord } from '../engine/pagefind-word.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { findMatches } from '../words/find-matches.ts';
import { fold } from '../words/fold.ts';
import { wordsOf } from '../words/folded-tokens.ts';
import type { Pattern } from '../words/pattern.ts';

// Few queries contain a phrase, so this module is imported on demand.

/** Maximum number of words that hyphens may join: edge-of-the-seat has four. */
const maximumCompoundWords = 6;

/** Maximum number of reviews whose texts are read to find a phrase. */
const maximumTextsRead = 30;

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

/** Whether the text of a review, or its title, contains a phrase. */
async function hasPhrase({ data }: Hit, phrase: Pattern): Promise<boolean> {
  const fragment = await data();
  const texts = [titleOf(fragment), ...fragment.anchors.map(({ text }) => text)];
  return texts.some(
    (text) => findMatches([phrase], wordsOf(text), languageOf(fragment)).length > 0,
  );
}

/**
 * Returns the reviews that contain a phrase. Pagefind misses some, because it treats words joined
 * by hyphens as one word, and a dash between spaces as a word. If few enough reviews contain all
 * the words, their texts are searched too.
 *
 * @param words the words of the phrase, normalised
 */
export async function reviewsWithPhrase(words: readonly string[], engine: Engine): Promise<Hit[]> {
  const search = async (phrase: readonly string[]) =>
    (await engine.search(`"${phrase.map(pagefindWord).join(' ')}"`)).results;
  const [found, ...byWord] = await Promise.all([
    search(words),
    ...words.map((word) => search([word])),
  ]);
  const idsByWord = byWord.map((reviews) => new Set(reviews.map(({ id }) => id)));
  const foundIds = new Set(found.map(({ id }) => id));
  const candidates = new Map(byWord.flat().map((review) => [review.id, review]));
  const unread = [...candidates.values()].filter(
    ({ id }) => !foundIds.has(id) && idsByWord.every((ids) => ids.has(id)),
  );
  if (unread.length > maximumTextsRead) return found;
  const phrase: Pattern = { kind: 'phrase', words: words.map(fold) };
  const isFound = await Promise.all(unread.map((review) => hasPhrase(review, phrase)));
  return [...found, ...unread.filter((_, index) => isFound[index])];
}
