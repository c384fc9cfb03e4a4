import { compoundsOf } from '../../archive/text/tokens.ts';
import { irregularWordsOf } from '../languages/irregular-words.ts';
import { inflectionOf } from '../languages/stems.ts';
import type { Entry } from '../vocabulary/shard.ts';
import { compareWords } from './compare-words.ts';
import { foldOnce, normaliseOnce, wordsOfText } from './words-of-text.ts';

/** A text of the archive. */
export interface IndexedText {
  /** Its language, without a region. */
  readonly language: string;
  readonly text: string;
}

/** Whether a word always begins with a capital, from what is known of two groups of occurrences. */
const bothCapital = (one: boolean | undefined, other: boolean | undefined) =>
  one === undefined || other === undefined ? (one ?? other) : one && other;

/**
 * The distinct words of a text, normalised, and whether each always begins with a capital. An
 * infinitive that the text begins with has one whatever it is: it tells nothing.
 */
function distinctWords({ text, language }: IndexedText): Map<string, boolean | undefined> {
  const endings = inflectionOf(language)?.infinitiveEndings ?? [];
  const first = normaliseOnce(/\p{L}+/u.exec(text)?.[0] ?? '');
  const tellsNothing = (word: string, start: number) =>
    start === 0 && word === first && endings.some((ending) => word.endsWith(ending));
  const words = new Map<string, boolean | undefined>();
  const tokens = wordsOfText(text).filter(({ folded }) => folded !== '');
  const compounds = compoundsOf(text).map((each) => each.replace(/[‐‑]/g, '-'));
  const seen = [
    ...tokens.map(({ start, end }) => ({ word: text.slice(start, end), start })),
    ...compounds.map((word) => ({ word, start: -1 })),
  ];
  for (const { word, start } of seen) {
    const key = normaliseOnce(word);
    const isCapital = tellsNothing(key, start) ? undefined : /^\p{Lu}/u.test(word);
    words.set(key, bothCapital(words.get(key), isCapital));
  }
  return words;
}

/** Returns the distinct words of texts in each language, sorted. */
export function entriesOf(texts: Iterable<IndexedText>): Entry[] {
  const known = new Map<string, Map<string, boolean | undefined>>();
  for (const indexed of texts) {
    const words = known.get(indexed.language) ?? new Map<string, boolean | undefined>();
    known.set(indexed.language, words);
    for (const [word, isCapital] of distinctWords(indexed)) {
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
}
