import type { Mistyping } from '../../languages/typing.ts';

/*
 * How unlikely a slip is: 1 for a letter too many or too few. Most slips swap two letters, double a
 * letter or fail to, take one vowel for another, or hit the next key.
 */
const swapped = 0.6;
const doubled = 0.5;
const vowelForVowel = 0.7;
const nextKey = 0.8;
const extraVowel = 0.85;
const finalE = 0.55;
const otherLetter = 1.3;
const vowelForConsonant = 1.5;
const nextKeyOfOtherKind = 1;

/** What a slip in the first letter costs more, as few readers miss it, unless letters are swapped. */
const inFirstLetter = 0.3;
const swappedFirst = 0.05;

const vowels = /[aeiouy]/;

type Keyboards = Mistyping['keyboards'];

/** Whether two letters are on neighbouring keys of a keyboard. */
function areNeighbours(one: string, other: string, keyboards: Keyboards): boolean {
  return keyboards.some((rows) => {
    const place = (letter: string) => {
      const row = rows.findIndex((keys) => keys.includes(letter));
      return { row, column: rows[row]?.indexOf(letter) ?? Number.NaN };
    };
    const [first, second] = [place(one), place(other)];
    return Math.abs(first.row - second.row) <= 1 && Math.abs(first.column - second.column) <= 1;
  });
}

function replacementCost(typed: string, meant: string, keyboards: Keyboards): number {
  const isVowel = vowels.test(typed);
  if (isVowel && vowels.test(meant)) return vowelForVowel;
  const isSameKind = isVowel === vowels.test(meant);
  if (areNeighbours(typed, meant, keyboards)) return isSameKind ? nextKey : nextKeyOfOtherKind;
  return isSameKind ? otherLetter : vowelForConsonant;
}

/** The cost of a letter that only one of two words has, at a position of that word. */
function surplusCost(word: string, at: number): number {
  const letter = word.charAt(at);
  if (letter === word.charAt(at - 1)) return doubled;
  if (letter === 'e' && at === word.length - 1) return finalE;
  return vowels.test(letter) ? extraVowel : 1;
}

/**
 * How unlikely it is that someone who meant one word typed another: the sum of the least unlikely
 * slips between them.
 *
 * @param typed what was typed, folded
 * @param meant the word that may have been meant, folded
 * @param keyboards those on which it may have been typed
 */
export function slipCost(typed: string, meant: string, keyboards: Keyboards): number {
  const rows: number[][] = [];
  const cell = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 0; row <= typed.length; row += 1) {
    rows.push([]);
    for (let column = 0; column <= meant.length; column += 1) {
      const [own, other] = [typed.charAt(row - 1), meant.charAt(column - 1)];
      const first = (index: number) => (index <= 1 ? inFirstLetter : 0);
      const isSwapped =
        row > 1 &&
        column > 1 &&
        own === meant.charAt(column - 2) &&
        other === typed.charAt(row - 2);
      rows[row]?.push(
        row + column === 0
          ? 0
          : Math.min(
              cell(row - 1, column) + surplusCost(typed, row - 1) + first(row),
              cell(row, column - 1) + surplusCost(meant, column - 1) + first(column),
              cell(row - 1, column - 1) +
                (own === other ? 0 : replacementCost(own, other, keyboards) + first(row)),
              isSwapped
                ? cell(row - 2, column - 2) + swapped + (row === 2 ? swappedFirst : 0)
                : Number.POSITIVE_INFINITY,
            ),
      );
    }
  }
  return cell(typed.length, meant.length);
}
