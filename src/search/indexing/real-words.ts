import { irregularWordsOf } from '../languages/irregular-words.ts';
import { mistypingIn } from '../languages/typing.ts';
import { misspellingCost } from '../unknown-words/corrections/misspelling-cost.ts';
import type { Entry } from '../vocabulary/shard.ts';
import { compareWords } from './compare-words.ts';
import { NearWords } from './near-words.ts';
import { stemsOfEntry } from './stems-of-entry.ts';

/** Maximum number of words of the texts to compare with: most common words are in larger archives. */
const maximumCompared = 20_000;

/** Maximum length of a word that is easily taken for another. */
const maximumLength = 7;

/**
 * The words in use, as far as the lists of the texts' languages have them, that no text contains,
 * but that would be taken for misspellings of words of the texts: sing, of sign.
 */
export function realWords(entries: readonly Entry[]): string[] {
  const texts = new Set(entries.map(({ folded }) => folded));
  const languages = new Set(entries.map(({ language }) => language));
  const mistyping = mistypingIn(languages);
  const listed = [...languages].flatMap((language) => {
    const lists = irregularWordsOf(language);
    return [
      ...(lists?.words.flatMap(({ forms }) => forms) ?? []),
      ...(lists?.uninflected ?? []),
      ...(lists?.functionWords ?? []),
      ...(lists?.commonWords ?? []),
    ];
  });
  const stems = new Set(entries.flatMap(stemsOfEntry));
  const compared = [...texts].filter(({ length }) => length <= maximumLength + 1);
  const nearWords = new NearWords(texts.size > maximumCompared ? [] : compared);
  const isNear = (word: string) =>
    texts.size > maximumCompared ||
    [...nearWords.of(word)].some(
      (other) =>
        Math.abs(other.length - word.length) <= 1 &&
        misspellingCost(word, other, mistyping) !== undefined,
    );
  return [...new Set(listed)]
    .filter((word) => word.length <= maximumLength && !stems.has(word) && isNear(word))
    .sort(compareWords);
}
