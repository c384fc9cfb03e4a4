import { irregularWordsOf } from '../languages/irregular-words.ts';
import { inflectionOf } from '../languages/stems.ts';
import { onceFor } from '../loading/once-for.ts';
import type { Entry } from '../vocabulary/shard.ts';
import { compareWords } from './compare-words.ts';
import { bothCapital, type IndexedText, wordsIn } from './text-words.ts';
import { foldOnce } from './words-of-text.ts';

/** The distinct words of texts in each language, sorted. Several steps ask for those of the same texts. */
export const entriesOf = onceFor((texts: readonly IndexedText[]): readonly Entry[] => {
  const known = new Map<string, Map<string, boolean | undefined>>();
  for (const indexed of texts) {
    const words = known.get(indexed.language) ?? new Map<string, boolean | undefined>();
    known.set(indexed.language, words);
    for (const [word, isCapital] of wordsIn(indexed).words) {
      words.set(word, bothCapital(words.get(word), isCapital));
    }
  }
  // A word that several languages capitalise is a name.
  const isName = (word: string) =>
    [...known.values()].filter((words) => words.get(word)).length > 1;
  const entries = [...known].flatMap(([language, words]) => {
    const capitalisesNouns = inflectionOf(language)?.capitalisedNouns !== undefined;
    const uninflected = irregularWordsOf(language)?.uninflected;
    return [...words].map(([word, isCapital]) => {
      const folded = foldOnce(word);
      const isCapitalised = isCapital === true && capitalisesNouns;
      const isListed = uninflected?.has(folded) === true;
      const isUninflected = isListed || (isCapitalised && isName(word));
      return { word, folded, language, isNoun: isCapitalised && !isListed, isUninflected };
    });
  });
  return entries.sort(
    (one, other) =>
      compareWords(one.folded, other.folded) ||
      compareWords(one.language, other.language) ||
      compareWords(one.word, other.word),
  );
});
