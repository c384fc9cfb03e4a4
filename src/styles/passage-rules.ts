import { heightOfLine } from '../archive/notation/lines.ts';
import { allPassagesId } from '../archive/reviews/anchor-ids.ts';

/** What the reviews of the archive have at most. */
export interface Most {
  /** The lines of one notation. */
  readonly lines: number;
  /** The marks in one text that consist of several elements. */
  readonly splitMarks: number;
}

const numbersTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

/** The choice of a line, by its number. The first of the names is the legend. */
const choiceOf = (line: number) => `.names :nth-child(${line + 1})>*`;

/** Matches while a choice of what to highlight is made, or while the address ends in its id and none is made. */
const whileChosen = (choice: string) => `:root:has(${choice}:is(:checked,:target:indeterminate))`;

/**
 * The rules for highlighting in any review, without a script. While a theme is chosen, or the address ends in its
 * id, its passages and its line with its notes are highlighted; if the address ends in the id of a passage, every
 * element of a split passage is. `review.css` and `notation.css` define how a highlight looks.
 */
export function passageStyle({ lines, splitMarks }: Most): string {
  const chosen = [
    ...numbersTo(lines).map(
      (line) =>
        `${whileChosen(choiceOf(line))} :is([data-lines~="${line}"],[y="${heightOfLine(line)}"])`,
    ),
    `${whileChosen(`#${allPassagesId}`)} :is([data-lines],.bar a *)`,
    ...numbersTo(splitMarks).map(
      (mark) => `:root:has([data-split="${mark}"]:target) [data-split="${mark}"]`,
    ),
  ];
  return `${chosen.join(',')}{--lit:var(--mark);--lit-line:2px solid #0000;--seen:1}`;
}
