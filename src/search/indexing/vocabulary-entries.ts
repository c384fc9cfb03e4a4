import { compoundsOf } from '../../archive/text/tokens.ts';
import { irregularWordsOf } from '../languages/irregular-words.ts';
import { inflectionOf } from '../languages/stems.ts';
import type { Entry } from '../vocabulary/shard.ts';
import { fold, normalise } from '../words/fold.ts';
import { wordsOf } from '../words/folded-tokens.ts';
import { compareWords } from './compare-words.ts';

/** A text of the archive. */
export interface IndexedText {
  /** Its language, without a region. */
  readonly language: string;
  readonly text: string;
}

/** The distinct words of a text, normalised, and whether each always begins with a capital. */
function distinctWords(text: string): Map<string, boolean> {
  const words = new Map<string, boolean>();
  const tokens = wordsOf(text).filter(({ folded }) => folded !== '');
  const compounds = compoundsOf(text).map((each) => each.replace(/[‐‑]/g, '-'));
  const seen = [...tokens.map(({ start, end }) => text.slice(start, end)), ...compounds];
  for (const word of seen) {
    const key = normalise(word);
    words.set(key, (words.get(key) ?? true) && /^\p{Lu}/u.test(word));
  }
  return words;
}

/** Returns the distinct words of texts in each language, sorted. */
export function entriesOf(texts: Iterable<IndexedText>): Entry[] {
  const known = new Map<string, Map<string, boolean>>();
  for (const { language, text } of texts) {
    const words = known.get(language) ?? new Map<string, boolean>();
    known.set(language, words);
    for (const [word, isCapital] of distinctWords(text)) {
      words.set(word, (words.get(word) ?? true) && isCapital);
    }
  }
  // A word that several languages capitalise is a name.
  const isName = (word: string) =>
    [...known.values()].filter((words) => words.get(word)).length > 1;
  const entries = [...known].flatMap(([language, words]) => {
    const capitalisesNouns = inflectionOf(language)?.capitalisedNouns !== undefined;
    const uninflected = irregularWordsOf(language)?.uninflected;
    return [...words].map(([word, isCapital]) => {
      const folded = fold(word);
      const isCapitalised = isCapital && capitalisesNouns;
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
}
