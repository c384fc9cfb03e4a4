import { remember } from '../../archive/text/remember.ts';
import { stemsOf } from '../languages/stems.ts';
import type { Word } from '../words/folded-tokens.ts';
import { foldOnce, wordsOfText } from './words-of-text.ts';

/** Finds the words of names in texts of a language. Each may be an inflection of the name. */
export class NamesInTexts {
  /** The names that may begin with a word, folded. */
  readonly #beginningWith: (word: string) => readonly (readonly string[])[];
  readonly #stems: (word: string) => readonly string[];

  constructor(names: readonly string[], language: string) {
    const divided = names.map((name) =>
      wordsOfText(name).map(({ start, end }) => name.slice(start, end)),
    );
    const byFirstWord = Map.groupBy(divided, ([first = '']) => foldOnce(first));
    this.#stems = remember((word) => stemsOf(word, language, 'name'));
    this.#beginningWith = remember((word) =>
      this.#stems(word).flatMap((stem) => byFirstWord.get(stem) ?? []),
    );
  }

  /** The names that a text with some words, folded, may have. */
  possibleIn(words: Iterable<string>): (readonly string[])[] {
    return [...new Set(Array.from(words, this.#beginningWith).flat())];
  }

  /** The words of a text that belong to a name, by their positions. */
  positionsIn(words: readonly Word[], text: string): number[] {
    return words.flatMap(({ folded }, from) => {
      const possible = this.#beginningWith(folded);
      if (possible.length === 0) return [];
      const found = possible.filter((name) =>
        name.every((part, offset) => {
          const word = words[from + offset];
          return (
            word !== undefined &&
            text.startsWith(part, word.start) &&
            this.#stems(word.folded).includes(foldOnce(part))
          );
        }),
      );
      const length = Math.max(0, ...found.map((name) => name.length));
      return Array.from({ length }, (_each, offset) => from + offset);
    });
  }
}
