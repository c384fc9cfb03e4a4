import { MadeUpWords, type ModelLanguage } from './made-up-words.ts';
import { pickSkewed, type Random } from './random.ts';

/**
 * How the number of distinct words grows with the length n of all texts: Heaps' law, factor ×
 * n^exponent.
 */
const growth: Readonly<
  Record<ModelLanguage, { readonly factor: number; readonly exponent: number }>
> = {
  en: { factor: 12, exponent: 0.6 },
  // German writes compounds as one word, and has more inflections.
  de: { factor: 12, exponent: 0.65 },
  fr: { factor: 12, exponent: 0.62 },
  es: { factor: 12, exponent: 0.62 },
  it: { factor: 12, exponent: 0.62 },
};

/** Minimum length of a word that can be replaced: and, with and oder remain. */
const minimumLength = 5;

/** The share of such words that are replaced by made-up ones. */
const replacedShare = 0.5;
/** The share of made-up words that are forms of another. */
const inflectedShare = 0.4;

/** The share of made-up German words that are compounds. */
const compoundShare = 0.3;
/** The share of the other made-up German words that are nouns. */
const nounShare = 0.6;

/** How often a new word is sought before longer ones are: a few real words are models of few others. */
const attemptsPerLength = 50;

/** Maximum length of the first word of a compound. */
const maximumFirst = 12;

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/**
 * The words of a language in a growing archive: real ones, and as many made-up ones as texts of
 * that length would contain. A few made-up words are frequent, and most are rare.
 */
export class GrowingVocabulary {
  readonly #language: ModelLanguage;
  readonly #random: Random;
  readonly #madeUp: MadeUpWords;
  readonly #refused: ReadonlySet<string>;
  readonly #known = new Set<string>();
  /** The made-up words, in order. */
  readonly #made: string[] = [];
  /** The made-up words that are not forms of another. */
  readonly #roots: string[] = [];
  /** How often the texts have each. */
  readonly #uses = new Map<string, number>();
  #length = 0;

  /**
   * @param models real words of the language
   * @param refused words that are never made up, in lower case
   */
  constructor(
    language: ModelLanguage,
    models: readonly string[],
    refused: ReadonlySet<string>,
    random: Random,
  ) {
    this.#language = language;
    this.#refused = refused;
    this.#random = random;
    const distinct = new Set(models.map((word) => word.toLowerCase()));
    const long = [...distinct].filter((word) => /^\p{L}+$/u.test(word) && word.length > 3);
    this.#madeUp = new MadeUpWords(language, long, random);
  }

  /**
   * Adds a word.
   *
   * @param isInText whether it is a word of a review's text
   * @returns the word itself, or a made-up one that replaces it
   */
  next(word: string, isInText: boolean): string {
    this.#length += 1;
    const { factor, exponent } = growth[this.#language];
    const isMissing = this.#known.size < factor * this.#length ** exponent;
    if (/^\p{L}+$/u.test(word) && word.length >= minimumLength) {
      if (isMissing) return this.#use(this.#make(), isInText);
      if (this.#random() < replacedShare) {
        return this.#use(pickSkewed(this.#made, this.#random), isInText);
      }
    }
    this.#known.add(word.toLowerCase());
    return word;
  }

  /** The made-up words that are not forms of another, the most frequent first. */
  get roots(): readonly string[] {
    return this.#roots;
  }

  /** Made-up words that the texts have once or twice, the newest first. */
  rare(count: number): string[] {
    const rare = this.#made.filter((word) => [1, 2].includes(this.#uses.get(word) ?? 0));
    return rare.slice(-count).reverse();
  }

  #use(word: string, isInText: boolean): string {
    if (isInText) this.#uses.set(word, (this.#uses.get(word) ?? 0) + 1);
    return word;
  }

  /** Makes up a new word. */
  #make(): string {
    for (let attempt = 0; ; attempt += 1) {
      const isForm = this.#roots.length > 0 && this.#random() < inflectedShare;
      const longer = Array.from({ length: Math.floor(attempt / attemptsPerLength) }, () =>
        this.#madeUp.word(),
      );
      const root = isForm ? this.#root() : this.#newRoot() + longer.join('');
      const word = isForm ? this.#madeUp.formOf(root) : root;
      const key = word.toLowerCase();
      if (this.#known.has(key) || this.#refused.has(key)) continue;
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
    if (this.#roots.length > 0 && this.#random() < compoundShare) return this.#compound(word);
    return this.#random() < nounShare ? capitalised(word) : word;
  }

  /** A noun that joins a known word and a new one, or only the new one if the known one is long. */
  #compound(word: string): string {
    const first = this.#root();
    return capitalised(first.length > maximumFirst ? word : first + word);
  }
}
