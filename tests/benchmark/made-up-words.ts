import { pick, type Random } from './random.ts';

/** The least and the most letters of a made-up word. */
const fewest = 4;
const most = 13;

/** What stands before a word and behind it, in the chain of its letters. */
const border = ' ';

/** How many letters tell which one can come next. */
const memory = 2;

/** Endings that make another form of a word, by language. */
const endings: Readonly<Record<string, readonly string[]>> = {
  en: ['s', 's', 'ed', 'ing', 'ly', 'er'],
  de: ['e', 'en', 'er', 'es', 's', 'n', 'te', 'em'],
};

/** Makes up words of a language that can be spoken: each letter follows as it does in words that there are. */
export class MadeUpWords {
  readonly #following = new Map<string, string[]>();
  readonly #endings: readonly string[];
  readonly #random: Random;

  /** @param models words of the language */
  constructor(language: string, models: Iterable<string>, random: Random) {
    this.#endings = endings[language] ?? [];
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

  /** A word of several syllables, perhaps one that it has made before. */
  word(): string {
    for (;;) {
      let letters = border.repeat(memory);
      while (letters.length < memory + most + 1) {
        letters += pick(this.#following.get(letters.slice(-memory)) ?? [border], this.#random);
        if (letters.endsWith(border)) break;
      }
      const word = letters.trim();
      if (letters.endsWith(border) && word.length >= fewest) return word;
    }
  }

  /** Another form of a word. */
  formOf(word: string): string {
    return word + pick(this.#endings, this.#random);
  }
}
