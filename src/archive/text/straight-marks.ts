/** What a straight mark stands for: half of a pair of quotation marks, an apostrophe, or a unit, as in 6'2". */
export type MarkMeaning = 'opening' | 'closing' | 'apostrophe' | 'unit';

/** What can precede an opening mark: nothing, a space, a bracket, a dash or another opening mark. */
const beforeOpening = /^[\s\p{Ps}\p{Pi}¿¡–—\-/]?$/u;
/** The text after an opening single mark up to its closing mark. It may contain apostrophes. */
const upToClosing = /^(?:[^']|(?<=\p{L})'(?=\p{L}))*?\S'(?!\p{L})/u;
/** An apostrophe for omitted characters that follows a space: rock 'n' roll, the '90s. */
const elision = /^'(?:[nN]'|\d\ds\b)/u;

const isDigit = (character: string) => /\d/.test(character);
const isLetter = (character: string) => /\p{L}/u.test(character);

/** The meaning of every straight quotation mark and apostrophe of a text, by its index. */
export function straightMarks(text: string): ReadonlyMap<number, MarkMeaning> {
  const meanings = new Map<number, MarkMeaning>();
  let openDoubles = 0;
  let openSingles = 0;
  /** The index of the second apostrophe in 'n', once the first has been found. */
  let elisionEnd: number | undefined;

  const meaningOfDouble = (mayOpen: boolean, before: string): MarkMeaning => {
    if (mayOpen) {
      openDoubles += 1;
      return 'opening';
    }
    // After a number, a mark with nothing to close means inches or seconds: 6'2".
    if (openDoubles === 0 && isDigit(before)) return 'unit';
    openDoubles = Math.max(0, openDoubles - 1);
    return 'closing';
  };

  const meaningOfSingle = (mayOpen: boolean, before: string, index: number): MarkMeaning => {
    const after = text.charAt(index + 1);
    if (mayOpen && elision.test(text.slice(index))) {
      if (text.charAt(index + 2) === "'") elisionEnd = index + 2;
      return 'apostrophe';
    }
    if (index === elisionEnd) return 'apostrophe';
    // Without a closing mark, it is an apostrophe at the start of a word: 'tis.
    if (mayOpen && upToClosing.test(text.slice(index + 1))) {
      openSingles += 1;
      return 'opening';
    }
    if (openSingles > 0 && !isLetter(after)) {
      openSingles -= 1;
      return 'closing';
    }
    // After a number, unless a letter follows, a mark means feet or minutes.
    return isDigit(before) && !isLetter(after) ? 'unit' : 'apostrophe';
  };

  for (const { 0: mark, index } of text.matchAll(/["']/g)) {
    const before = text.charAt(index - 1);
    const after = text.charAt(index + 1);
    const canPrecede = meanings.has(index - 1)
      ? meanings.get(index - 1) === 'opening'
      : beforeOpening.test(before);
    const mayOpen = /\S/u.test(after) && canPrecede;
    const meaning =
      mark === '"' ? meaningOfDouble(mayOpen, before) : meaningOfSingle(mayOpen, before, index);
    meanings.set(index, meaning);
  }
  return meanings;
}
