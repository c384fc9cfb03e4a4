import { findMatches } from '../../words/find-matches.ts';
import { fold } from '../../words/fold.ts';
import { wordsOf } from '../../words/folded-tokens.ts';
import { pagefindWord } from '../../words/pagefind-word.ts';
import type { Pattern } from '../../words/pattern.ts';
import type { Hit } from '../engine.ts';
import type { WordLookup } from './pagefind-words.ts';

/** Maximum number of reviews whose texts are read to find a phrase. */
const maximumTextsRead = 30;

/** Whether the text of a review, or its title, contains a phrase. */
async function hasPhrase({ read }: Hit, phrase: Pattern): Promise<boolean> {
  const { title, paragraphs, language } = await read();
  return [title, ...paragraphs].some(
    (text) => findMatches([phrase], wordsOf(text), language).length > 0,
  );
}

/**
 * Returns the reviews that contain a phrase. Pagefind misses some, because it treats words joined
 * by hyphens as one word, and a dash between spaces as a word. If few enough reviews contain all
 * the words, their texts are searched too.
 *
 * @param words the words of the phrase, normalised
 * @param searchFor finds the reviews that contain words, in Pagefind's syntax
 */
export async function reviewsWithPhrase(
  words: readonly string[],
  searchFor: WordLookup['search'],
): Promise<Hit[]> {
  const search = (phrase: readonly string[]) =>
    searchFor(`"${phrase.map(pagefindWord).join(' ')}"`);
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
