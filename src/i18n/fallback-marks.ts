// A text that an interface language lacks is that of the root language. Noncharacters, which Unicode leaves to
// programs for such uses, mark it until a page has an element that says which language it is in: U+FDD0 and the
// language stand before it, between U+FDD0 and U+FDD1, and U+FDD2 after it.

const marked = /\uFDD0([^\uFDD1]*)\uFDD1([^\uFDD2]*)\uFDD2/g;

/** Between two marked texts, without a letter between them: they are one. */
const seam = /\uFDD2([^\p{L}\uFDD0<>&]*)\uFDD0[^\uFDD1]*\uFDD1/gu;

/** A number before a marked text, and one after it: they belong to the phrase. */
const numberBefore = /(\p{N}[\p{N}.,]*)(\uFDD0[^\uFDD1]*\uFDD1)/gu;
const numberAfter = /\uFDD2(\p{N}[\p{N}.,]*)/gu;

/** A name in braces other than `{count}`, which stands for a value in the language of the page. */
const value = /(\{(?!count\})\w+\})/;

/** Marks a text, or a template without the values that will be in it, as being in another language than the page. */
export function markedAs(language: string, text: string): string {
  const pieces = text.split(value);
  // Signs alone are in no language.
  if (!pieces.some((piece, index) => index % 2 === 0 && /\p{L}/u.test(piece))) return text;
  return pieces
    .map((piece, index) =>
      index % 2 === 0 && piece.trim() !== '' ? `\uFDD0${language}\uFDD1${piece}\uFDD2` : piece,
    )
    .join('');
}

/** The language that a text is marked as being in. Undefined without a mark. */
export function markedLanguage(text: string): string | undefined {
  return /\uFDD0([^\uFDD1]*)\uFDD1/.exec(text)?.[1];
}

/** Whether any of a text is marked. */
export function hasMarks(text: string): boolean {
  return text.includes('\uFDD0');
}

/** A text without marks. */
export function withoutMarks(text: string): string {
  return hasMarks(text) ? text.replace(marked, '$2') : text;
}

/** A piece of a text, with the language that it is marked as being in. */
export interface Piece {
  readonly words: string;
  readonly language?: string;
}

/**
 * Divides a text into what is marked and what is not. Marked texts with only numbers and signs between them are one,
 * and a number beside a marked text is part of it: in another direction, it would be on the wrong side.
 */
export function piecesOf(text: string): Piece[] {
  // Splitting at an expression with groups also gives what the groups have: every third piece is not marked.
  const joined = text
    .replace(numberBefore, '$2$1')
    .replace(numberAfter, '$1\uFDD2')
    .replace(seam, '$1');
  const parts = joined.split(new RegExp(marked.source));
  return parts
    .flatMap((part, index): Piece[] => {
      if (index % 3 === 0) return [{ words: part }];
      return index % 3 === 2 ? [{ words: part, language: parts[index - 1] ?? '' }] : [];
    })
    .filter(({ words }) => words !== '');
}

/** A text whose first letter is changed, and not the mark before it. */
export function withFirstLetter(text: string, change: (letter: string) => string): string {
  const mark = /^(?:\uFDD0[^\uFDD1]*\uFDD1)?/.exec(text)?.[0] ?? '';
  const [first = '', ...rest] = text.slice(mark.length);
  return mark + change(first) + rest.join('');
}
