import { slugOf } from '../../src/archive/text/slug.ts';
import { MadeUpWords } from './made-up-words.ts';
import { makeNew, pick, type Random } from './random.ts';

/** A person as reviews name them. */
export interface GeneratedPerson {
  readonly id: string;
  readonly first: string;
  readonly last: string;
}

/** The number of different first names. */
const firstNames = 60;

/** Minimum length of a real name that no made-up one contains. */
const minimumLength = 4;

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The whole name of a person. */
export const nameOf = ({ first, last }: GeneratedPerson) => `${first} ${last}`;

/** Makes up people whose names differ from each other and from those of real ones. */
export class People {
  readonly #madeUp: MadeUpWords;
  readonly #random: Random;
  readonly #taken = new Set<string>();
  readonly #refused: readonly string[];
  readonly #firstNames: readonly string[];

  /** @param models words of real names */
  constructor(models: readonly string[], random: Random) {
    this.#madeUp = new MadeUpWords('en', models, random);
    this.#random = random;
    this.#refused = models.map(slugOf).filter(({ length }) => length >= minimumLength);
    this.#firstNames = Array.from({ length: firstNames }, () => this.#newName(1));
  }

  /** A person of a new last name, which has two parts, so that it is no word of a text. */
  next(): GeneratedPerson {
    const last = this.#newName(2);
    const first = pick(this.#firstNames, this.#random);
    return { id: slugOf(`${first} ${last}`), first, last };
  }

  #newName(parts: number): string {
    return makeNew(this.#taken, slugOf, () => {
      for (;;) {
        const name = Array.from({ length: parts }, () => this.#madeUp.word()).join('');
        const slug = slugOf(name);
        if (!this.#refused.some((real) => slug.includes(real))) return capitalised(name);
      }
    });
  }
}
