import { isUnspaced, segmentedTokensOf } from '../../archive/text/tokens.ts';
import { elidedWordsOf } from '../languages/elision.ts';
import { isKnown, knownWordsIn } from '../phrases/phrases.ts';
import type { JoinedPart, WordPart } from '../query/parse-query.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { divideAtApostrophe } from '../words/divide-at-apostrophe.ts';
import { fold } from '../words/fold.ts';

/** Minimum length of what follows an elided word, unless texts contain it: you’re has no word “re”. */
const minimumRest = 3;

/**
 * Divides a word after one that a language of the texts elides: l’ambition, but not O’Brien. The
 * language of a query is not known, so a word that texts contain is left whole.
 */
async function divideElision(typed: string, vocabulary: Vocabulary): Promise<string[]> {
  const parts = divideAtApostrophe(typed);
  if (!parts) return [typed];
  const [first, rest] = parts;
  const { languages } = await vocabulary.manifest();
  if (!languages.some((language) => elidedWordsOf(language).includes(fold(first)))) return [typed];
  if (await isKnown(fold(typed), vocabulary)) return [typed];
  const mayFollow = fold(rest).length >= minimumRest || (await isKnown(fold(rest), vocabulary));
  return mayFollow ? [first, ...(await divideElision(rest, vocabulary))] : [typed];
}

/** The words in a part of a query, as its script or an apostrophe divides them. */
async function wordsIn(typed: string, vocabulary: Vocabulary): Promise<string[]> {
  const found = segmentedTokensOf(typed).map(async ({ start, end }) => {
    const word = typed.slice(start, end);
    // Browsers may segment a text differently from the build.
    if (isUnspaced(word)) return (await knownWordsIn(word, vocabulary)) ?? [word];
    return divideElision(word, vocabulary);
  });
  return (await Promise.all(found)).flat();
}

/**
 * Divides a part of a query into words that its letters alone do not divide. Undefined if there are
 * no others than the part already has.
 */
export async function divideWords(
  part: WordPart | JoinedPart,
  vocabulary: Vocabulary,
): Promise<WordPart[] | undefined> {
  const isWhole = part.kind === 'word' && (await isKnown(part.words[0], vocabulary));
  const words = isWhole ? [] : await wordsIn(part.typed, vocabulary);
  if (words.length <= part.words.length) return undefined;
  return words.map((typed, index) => ({
    ...part,
    kind: 'word',
    typed,
    words: [fold(typed)],
    isHalfTyped: part.isHalfTyped && index === words.length - 1,
  }));
}
