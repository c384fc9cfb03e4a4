import { MadeUpWords } from './made-up-words.ts';
import { pickSkewed, type Random } from './random.ts';

/** How the number of different words grows with the length of all texts, by Heaps' law: K n^b. */
const growth: Readonly<Record<string, { readonly factor: number; readonly exponent: number }>> = {
  en: { factor: 12, exponent: 0.6 },
  // German writes compounds as one word, and has more inflections.
  de: { factor: 12, exponent: 0.65 },
};

/** The least letters of a word in whose place another one can stand: and, with and oder stay. */
const leastLetters = 5;

/** The shares of such words that are replaced by made-up ones, and of new ones that are forms of another. */
const replaced = 0.5;
const inflected = 0.4;

/** The shares of new German words that are compounds of two, and that are nouns. */
const compounded = 0.3;
const nouns = 0.6;

/** The most letters of the first word of a compound. */
const longest = 12;

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/**
 * The words of a language in a growing archive: those that there are, and made-up ones, as many as
 * texts of that length would have, a few of them in many texts and most in few.
 */
export class GrowingVocabulary {
  readonly #language: string;
  readonly #random: Random;
  readonly #madeUp: MadeUpWords;
  readonly #known = new Set<string>();
  /** What was made, in that order, and what of it is no form of another word. */
  readonly #made: string[] = [];
  readonly #roots: string[] = [];
  readonly #uses = new Map<string, number>();
  #length = 0;

  /** @param models words of the language */
  constructor(language: string, models: readonly string[], random: Random) {
    this.#language = language;
    this.#random = random;
    const distinct = new Set(models.map((word) => word.toLowerCase()));
    const long = [...distinct].filter((word) => /^\p{L}+$/u.test(word) && word.length > 3);
    this.#madeUp = new MadeUpWords(language, long, random);
  }

  /** The number of different words so far. */
  get size(): number {
    return this.#known.size;
  }

  /** The word to stand in a word's place, as the next of the texts: itself, or a made-up one. */
  next(word: string): string {
    this.#length += 1;
    const { factor, exponent } = growth[this.#language] ?? { factor: 0, exponent: 0 };
    const isMissing = this.#known.size < factor * this.#length ** exponent;
    if (/^\p{L}+$/u.test(word) && word.length >= leastLetters) {
      if (isMissing) return this.#use(this.#make());
      if (this.#random() < replaced) return this.#use(pickSkewed(this.#made, this.#random));
    }
    this.#known.add(word.toLowerCase());
    return word;
  }

  /** Words that were used once or twice, the last made first. */
  rare(count: number): string[] {
    const rare = this.#made.filter((word) => (this.#uses.get(word) ?? 0) <= 2);
    return rare.slice(-count).reverse();
  }

  #use(word: string): string {
    this.#uses.set(word, (this.#uses.get(word) ?? 0) + 1);
    return word;
  }

  /** Makes a word that there was not. */
  #make(): string {
    for (;;) {
      const isForm = this.#roots.length > 0 && this.#random() < inflected;
      const word = isForm ? this.#madeUp.formOf(this.#root()) : this.#newRoot();
      const key = word.toLowerCase();
      if (this.#known.has(key)) continue;
      this.#known.add(key);
      this.#made.push(word);
      if (!isForm) this.#roots.push(word);
      return word;
    }
  }

  #root(): string {
    return pickSkewed(this.#roots, this.#random);
  }

  #newRoot(): string {
    const word = this.#madeUp.word();
    if (this.#language !== 'de') return word;
    if (this.#roots.length > 0 && this.#random() < compounded) return this.#compound(word);
    return this.#random() < nouns ? capitalised(word) : word;
  }

  /** A noun of a known word and a new one, of a length that there is. */
  #compound(word: string): string {
    const first = this.#root();
    return capitalised(first.length > longest ? word : first + word);
  }
}
