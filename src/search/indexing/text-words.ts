import { compoundsOf, tokensOf } from '../../archive/text/tokens.ts';
import { inflectionOf } from '../languages/stems.ts';
import { onceFor } from '../loading/once-for.ts';
import { foldOnce, normaliseOnce, startsWithCapital, wordFacts } from './words-of-text.ts';

/** A text of the archive. */
export interface IndexedText {
  /** Its language, without a region. */
  readonly language: string;
  readonly text: string;
  /** Its words, if they were found before. */
  readonly found?: TextWords;
}

/** What the index needs to know of the words of a text. */
export interface TextWords {
  /**
   * The distinct words, normalised, and whether each always begins with a capital: undefined if nothing tells.
   * Words that hyphens join are one word, too.
   */
  readonly words: ReadonlyMap<string, boolean | undefined>;
  /** In a language that capitalises nouns, the words with a capital, folded. */
  readonly asNoun: ReadonlySet<string>;
  /** In such a language, the words in lower case, or where any word has a capital, folded. */
  readonly asOther: ReadonlySet<string>;
}

/** The end of a sentence, and what may precede its first word. */
const sentenceStart = /(?:^|[.!?…:;\n]|[“”„"‚‘’»«(])\s*$/u;

/** How many characters before a word are read for the end of a sentence. */
const lookBehind = 24;

const hyphen = /[-‐‑]/;

function beginsSentence(text: string, start: number): boolean {
  return sentenceStart.test(text.slice(Math.max(0, start - lookBehind), start));
}

/** Whether a word always begins with a capital, from what is known of two groups of occurrences. */
export const bothCapital = (one: boolean | undefined, other: boolean | undefined) =>
  one === undefined || other === undefined ? (one ?? other) : one && other;

/** The words of a text that hyphens join, with simple hyphens. */
function joinedWords(text: string): string[] {
  // Most texts have few hyphens, and looking for joined words takes long.
  const stretches = text.split(/[ \n]/).filter((stretch) => hyphen.test(stretch));
  return stretches.flatMap(compoundsOf).map((each) => each.replace(/[‐‑]/g, '-'));
}

/**
 * Finds the words of a text. An infinitive that the text begins with has a capital whatever it is: it tells nothing.
 */
function findWords({ text, language }: IndexedText): TextWords {
  const { infinitiveEndings = [], capitalisedNouns } = inflectionOf(language) ?? {};
  const first = normaliseOnce(/\p{L}+/u.exec(text)?.[0] ?? '');
  const words = new Map<string, boolean | undefined>();
  const [asNoun, asOther] = [new Set<string>(), new Set<string>()];
  for (const { start, end } of tokensOf(text)) {
    const word = text.slice(start, end);
    const { folded, normalised: key, isCapital } = wordFacts(word);
    if (capitalisedNouns) {
      if (isCapital) asNoun.add(folded);
      if (!isCapital || beginsSentence(text, start)) asOther.add(folded);
    }
    if (folded === '') continue;
    const tellsNothing =
      start === 0 && key === first && infinitiveEndings.some((ending) => key.endsWith(ending));
    words.set(key, bothCapital(words.get(key), tellsNothing ? undefined : isCapital));
  }
  for (const word of joinedWords(text)) {
    const key = normaliseOnce(word);
    words.set(key, bothCapital(words.get(key), startsWithCapital(word)));
  }
  return { words, asNoun, asOther };
}

const findOnce = onceFor(findWords);

/** The words of a text. They are found once. */
export function wordsIn(text: IndexedText): TextWords {
  return text.found ?? findOnce(text);
}

/** The distinct words of a text, folded. */
export const foldedWordsIn = onceFor(
  (text: IndexedText): ReadonlySet<string> =>
    new Set(Array.from(wordsIn(text).words.keys(), foldOnce)),
);
