import type { Engine, Found } from '../engine/pagefind-engine.ts';
import { languageOf, titleOf } from '../engine/pagefind-engine.ts';
import { engineWord } from '../engine/pagefind-word.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { findMatches } from '../words/find-matches.ts';
import { fold } from '../words/fold.ts';
import { wordsOf } from '../words/folded-tokens.ts';
import type { Pattern } from '../words/pattern.ts';

// In a file of its own, because most queries have no phrase.

/** The most words that a hyphen is looked for between: edge-of-the-seat has four. */
const mostJoined = 6;

/** The most reviews of which the texts are read for a phrase. */
const mostRead = 30;

/** The ways in which words in a row can stand in a text: some of them may be joined by hyphens there. */
async function readings(words: readonly string[], vocabulary: Vocabulary): Promise<string[][]> {
  if (words.length === 0) return [[]];
  const found: string[][] = [];
  for (let length = 1; length <= Math.min(words.length, mostJoined); length += 1) {
    const spellings = await vocabulary.spellingsOf(words.slice(0, length).join('-'));
    if (spellings.length === 0) continue;
    for (const rest of await readings(words.slice(length), vocabulary)) {
      const distinct = new Map(spellings.map((spelling) => [engineWord(spelling), spelling]));
      found.push(...[...distinct.values()].map((spelling) => [spelling, ...rest]));
    }
  }
  return found;
}

/**
 * What a text has to have for a phrase.
 *
 * @param words its words, folded
 * @returns none where a word of it is in no text
 */
export async function phrasePatterns(
  words: readonly string[],
  vocabulary: Vocabulary,
): Promise<Pattern[]> {
  const found = await readings(words, vocabulary);
  return found.map((each) => ({ kind: 'phrase', words: each }));
}

/** Whether a review has a phrase, by its text. */
async function hasPhrase({ data }: Found, pattern: Pattern): Promise<boolean> {
  const fragment = await data();
  const texts = [titleOf(fragment), ...fragment.anchors.map(({ text }) => text)];
  return texts.some(
    (text) => findMatches([pattern], wordsOf(text), languageOf(fragment)).length > 0,
  );
}

/**
 * The reviews that have a phrase. Pagefind takes what hyphens join for one word, and a dash between
 * spaces for another: where not too many reviews have all words, their texts are read as well.
 *
 * @param words its words, plain
 */
export async function reviewsWithPhrase(
  words: readonly string[],
  engine: Engine,
): Promise<Found[]> {
  const exact = async (phrase: readonly string[]) =>
    (await engine.search(`"${phrase.map(engineWord).join(' ')}"`)).results;
  const [found, ...having] = await Promise.all([
    exact(words),
    ...words.map((word) => exact([word])),
  ]);
  const known = new Set(found.map(({ id }) => id));
  const [first = [], ...others] = having;
  const sets = others.map((all) => new Set(all.map(({ id }) => id)));
  const further = first.filter(({ id }) => !known.has(id) && sets.every((each) => each.has(id)));
  if (further.length > mostRead) return found;
  const pattern: Pattern = { kind: 'phrase', words: words.map(fold) };
  const isThere = await Promise.all(further.map((each) => hasPhrase(each, pattern)));
  return [...found, ...further.filter((_, index) => isThere[index])];
}
