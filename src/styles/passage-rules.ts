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

/**
 * The rules for highlighting in one review, without a script. While a theme is chosen, or the address ends in its
 * id, its passages, its notes and its line are highlighted; if the address ends in the id of a passage, its note
 * and every element of a split passage are highlighted. `review.css` and `notation.css` define how a highlight looks.
 *
 * @param splitMarks the ids of the marks that consist of several elements
 */
export function passageStyle({ themes, passages }: Review, splitMarks: readonly string[]): string {
  const ids = passages.map(({ id }) => id);
  const chosen = [
    ...themes.map((theme) => `${whileChosen(themeHighlightId(theme))} [data-themes~="${theme}"]`),
    `${whileChosen(wholeFilmHighlightId)} [data-themes=""]`,
    `${whileChosen(allPassagesId)} :is(.text [data-themes],.note)`,
    ...splitMarks.map((id) => `:root:has([id="${id}"]:target) [data-part-of="${id}"]`),
  ];
  const named = ids.map((id) => {
    const beginning = beginningOf(id, ids);
    return `:root:has([id^=${beginning}]:target) :is(.note[href^="#${beginning}"],[id^=${noteId(beginning)}])`;
  });
  const lit = '--lit:var(--mark);--lit-line:2px solid #0000;--faded:1';
  const note = '--touched:var(--mark);--note:var(--ink);--faded:1';
  const panel =
    '--panel:fixed;--panel-gutter:var(--gutter);--panel-line:3px solid;--panel-row:block;--panel-part:inline-block';
  return `${chosen.join(',')}{${lit}}${named.join(',')}{${note};${panel}}`;
}
