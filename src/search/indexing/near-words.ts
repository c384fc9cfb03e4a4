/** All that can remain of a word without one or two of its characters, and the word itself. */
function remainders(word: string): Set<string> {
  const withoutOne = (whole: string) =>
    Array.from(whole, (_, at) => whole.slice(0, at) + whole.slice(at + 1));
  const one = withoutOne(word);
  return new Set([word, ...one, ...one.flatMap(withoutOne)]);
}

/**
 * Finds words that at most two edits turn into another: such words have a remainder in common. It
 * saves comparing each word with every other (symmetric deletion, as in SymSpell).
 */
export class NearWords {
  readonly #byRemainder = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      for (const remainder of remainders(word)) {
        const same = this.#byRemainder.get(remainder) ?? [];
        same.push(word);
        this.#byRemainder.set(remainder, same);
      }
    }
  }

  /** Every word within two edits of a word, and some that are further from it. */
  of(word: string): Set<string> {
    return new Set(
      [...remainders(word)].flatMap((remainder) => this.#byRemainder.get(remainder) ?? []),
    );
  }
}
