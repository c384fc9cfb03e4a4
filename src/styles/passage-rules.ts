import type { Line } from '../archive/notation/lines.ts';

/**
 * A selector that matches while one of the choices of what to highlight is made, or while the address ends in its
 * id and no choice is made.
 *
 * @param number the number of the choice, from 1. Numbers keep the style sheet smaller than ids.
 */
const whileChosen = (number: number) =>
  // The first element is the legend of the choices.
  `:root:has(.names :nth-child(${number + 1}) :is(:checked,:target:indeterminate))`;

/** The passages that belong to a line. */
const passagesOn = ({ theme = '' }: Line) =>
  theme === '' ? '[data-themes=""]' : `[data-themes~="${theme}"]`;

/**
 * The rules for highlighting in one review, without a script. While a theme is chosen, or the address ends in its
 * id, its passages and its line with its notes are highlighted; if the address ends in the id of a passage, every
 * element of a split passage is. `review.css` and `notation.css` define how a highlight looks.
 *
 * @param lines the lines of the review's notation
 * @param splitMarks the ids of the marks that consist of several elements
 */
export function passageStyle(lines: readonly Line[], splitMarks: readonly string[]): string {
  const chosen = [
    ...lines.map(
      (line, index) => `${whileChosen(index + 1)} :is(${passagesOn(line)},[y="${line.y}"])`,
    ),
    `${whileChosen(lines.length + 1)} :is([data-themes],.note *)`,
    ...splitMarks.map((id) => `:root:has([id="${id}"]:target) [data-part-of="${id}"]`),
  ];
  return `${chosen.join(',')}{--lit:var(--mark);--lit-line:2px solid #0000;--seen:1}`;
}
