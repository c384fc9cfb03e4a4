import type { Line } from '../archive/notation/lines.ts';
import {
  allPassagesId,
  noteId,
  themeHighlightId,
  wholeFilmHighlightId,
} from '../archive/reviews/anchor-ids.ts';
import type { Review } from '../schema/review.ts';

/**
 * A selector that matches while a choice of what to highlight is made, or while the address ends in its id and no
 * choice is made. The id must begin with a letter.
 */
const whileChosen = (id: string) => `:root:has(#${id}:is(:checked,:target:indeterminate))`;

/** The shortest beginning of a passage's id that no other id has: it keeps the style sheet small. */
function beginningOf(id: string, ids: readonly string[]): string {
  let end = 'passage-'.length + 1;
  const isShared = () => ids.some((other) => other !== id && other.startsWith(id.slice(0, end)));
  while (isShared()) end += 1;
  return id.slice(0, end);
}

/** The id of the choice of a line, and the attribute of the passages that belong to it. */
function choiceOf({ theme }: Line): { id: string; passages: string } {
  return theme === undefined
    ? { id: wholeFilmHighlightId, passages: '[data-themes=""]' }
    : { id: themeHighlightId(theme), passages: `[data-themes~="${theme}"]` };
}

/**
 * The rules for highlighting in one review, without a script. While a theme is chosen, or the address ends in its
 * id, its passages and its line with its notes are highlighted; if the address ends in the id of a passage, its note,
 * its card and every element of a split passage are. `review.css` and `notation.css` define how a highlight looks.
 *
 * @param lines the lines of the review's notation
 * @param splitMarks the ids of the marks that consist of several elements
 */
export function passageStyle(
  { passages }: Pick<Review, 'passages'>,
  lines: readonly Line[],
  splitMarks: readonly string[],
): string {
  const ids = passages.map(({ id }) => id).sort();
  const chosen = [
    ...lines.map((line) => {
      const choice = choiceOf(line);
      return `${whileChosen(choice.id)} :is(${choice.passages},[y="${line.y}"])`;
    }),
    `${whileChosen(allPassagesId)} :is([data-themes],.note *)`,
    ...splitMarks.map((id) => `:root:has([id="${id}"]:target) [data-part-of="${id}"]`),
  ];
  const named = ids.map((id) => {
    const beginning = beginningOf(id, ids);
    return `:root:has([id^=${beginning}]:target) :is(.note[href^="#${beginning}"],[id^=${noteId(beginning)}])`;
  });
  const lit = '--lit:var(--mark);--lit-line:2px solid #0000;--seen:1';
  const panel =
    '--panel:fixed;--panel-gutter:var(--gutter);--panel-line:3px solid;--panel-row:block;--panel-part:inline-block';
  return `${chosen.join(',')}{${lit}}${named.join(',')}{--touched:var(--mark);${panel}}`;
}
