import { marksOf } from './quotation-marks.ts';

const apostrophe = '’';
/** What can precede an opening mark: nothing, a space, a bracket, a dash or another opening mark. */
const beforeOpening = /^[\s\p{Ps}\p{Pi}¿¡–—\-/]?$/u;
/** The text after an opening single mark up to its closing mark. It may contain apostrophes. */
const upToClosing = /^(?:[^']|(?<=\p{L})'(?=\p{L}))*?\S'(?!\p{L})/u;
/** An apostrophe for omitted characters that follows a space: rock 'n' roll, the '90s. */
const elision = /^'(?:[nN]'|\d\ds\b)/u;

const isDigit = (character: string) => /\d/.test(character);
const isLetter = (character: string) => /\p{L}/u.test(character);

/**
 * Replaces straight quotation marks and apostrophes with those of a language. Each stays one character,
 * so the text keeps its length; for the same reason, French marks get no spaces inside them.
 *
 * @param language a BCP 47 tag; if its marks are not known, the text is unchanged
 */
export function curlQuotes(text: string, language: string): string {
  const marks = marksOf(language);
  if (!marks) return text;
  const [doubleOpen, doubleClose, singleOpen, singleClose] = marks;
  let openDoubles = 0;
  let openSingles = 0;
  /** Whether the previous mark is an opening mark. */
  let hasJustOpened = false;
  /** The index of the second apostrophe in 'n', once the first has been found. */
  let elisionEnd: number | undefined;

  const curlDouble = (mayOpen: boolean, before: string): string => {
    if (mayOpen) {
      openDoubles += 1;
      hasJustOpened = true;
      return doubleOpen;
    }
    // After a number, a mark with nothing to close means inches or seconds: 6'2".
    if (openDoubles === 0 && isDigit(before)) return '"';
    openDoubles = Math.max(0, openDoubles - 1);
    return doubleClose;
  };

  const curlSingle = (mayOpen: boolean, before: string, index: number): string => {
    const after = text.charAt(index + 1);
    if (mayOpen && elision.test(text.slice(index))) {
      if (text.charAt(index + 2) === "'") elisionEnd = index + 2;
      return apostrophe;
    }
    if (index === elisionEnd) return apostrophe;
    // Without a closing mark, it is an apostrophe at the start of a word: 'tis.
    if (mayOpen && upToClosing.test(text.slice(index + 1))) {
      openSingles += 1;
      hasJustOpened = true;
      return singleOpen;
    }
    if (openSingles > 0 && !isLetter(after)) {
      openSingles -= 1;
      return singleClose;
    }
    // After a number, unless a letter follows, a mark means feet or minutes.
    return isDigit(before) && !isLetter(after) ? "'" : apostrophe;
  };

  return text.replace(/["']/g, (mark, index: number) => {
    const before = text.charAt(index - 1);
    const after = text.charAt(index + 1);
    const followsMark = before === '"' || before === "'";
    const mayOpen = /\S/u.test(after) && (followsMark ? hasJustOpened : beforeOpening.test(before));
    hasJustOpened = false;
    return mark === '"' ? curlDouble(mayOpen, before) : curlSingle(mayOpen, before, index);
  });
}
