import { pick, type Random } from './random.ts';

/** Minimum and maximum length of a made-up word. */
const minimumLength = 4;
const maximumLength = 13;

/** Marks the start and the end of a word. */
const border = ' ';

/** The number of letters that determine the next one. */
const memory = 2;

/** The languages in which words are made up. */
export type ModelLanguage = 'en' | 'de' | 'fr' | 'es' | 'it';

/** Endings that make another form of a word; a frequent one is listed twice. */
const endings: Readonly<Record<ModelLanguage, readonly string[]>> = {
  en: ['s', 's', 'ed', 'ing', 'ly', 'er'],
  de: ['e', 'en', 'er', 'es', 's', 'n', 'te', 'em'],
  fr: ['s', 's', 'e', 'es', 'er', 'ent', 'ement'],
  es: ['s', 's', 'o', 'a', 'os', 'as', 'mente'],
  it: ['i', 'e', 'o', 'a', 'are', 'ato', 'mente'],
};

/** Makes up pronounceable words: letters follow each other as they do in real words. */
export class MadeUpWords {
  readonly #following = new Map<string, string[]>();
  readonly #endings: readonly string[];
  readonly #random: Random;

  /** @param models real words of the language */
  constructor(language: ModelLanguage, models: Iterable<string>, random: Random) {
    this.#endings = endings[language];
    this.#random = random;
    for (const model of models) {
      const letters = border.repeat(memory) + model.toLowerCase() + border;
      for (let at = memory; at < letters.length; at += 1) {
        const before = letters.slice(at - memory, at);
        const following = this.#following.get(before) ?? [];
        following.push(letters.charAt(at));
        this.#following.set(before, following);
      }
    }
  }

  /** Makes up a word, possibly one that it has made up before. */
  word(): string {
    for (;;) {
      let letters = border.repeat(memory);
      while (letters.length < memory + maximumLength + 1) {
        letters += pick(this.#following.get(letters.slice(-memory)) ?? [], this.#random);
        if (letters.endsWith(border)) break;
      }
      const word = letters.trim();
      if (letters.endsWith(border) && word.length >= minimumLength) return word;
    }
  }

  /** Makes up another form of a word. */
  formOf(word: string): string {
    return word + pick(this.#endings, this.#random);
  }
}
