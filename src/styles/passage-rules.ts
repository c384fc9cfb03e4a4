import { allPassagesId, noteId, themeHighlightId } from '../archive/reviews/anchor-ids.ts';
import type { Review } from '../schema/review.ts';

/** A selector that matches while the address ends in an id. The id must begin with a letter. */
const whileTarget = (id: string) => `:root:has(#${id}:target)`;

/** The shortest beginning of a passage's id that no other id has: it keeps the style sheet small. */
function beginningOf(id: string, ids: readonly string[]): string {
  let end = 'passage-'.length + 1;
  const isShared = () => ids.some((other) => other !== id && other.startsWith(id.slice(0, end)));
  while (isShared()) end += 1;
  return id.slice(0, end);
}

/**
 * The rules for highlighting in one review, without a script. If the address ends in the id of a theme, its
 * passages and notes are highlighted; if it ends in the id of a passage, its note and every element of a
 * split passage are highlighted. `review.css` and `notation.css` define how a highlight looks.
 *
 * @param splitMarks the ids of the marks that consist of several elements
 */
export function passageStyle({ themes, passages }: Review, splitMarks: readonly string[]): string {
  const ids = passages.map(({ id }) => id);
  const selectors = [
    ...themes.map((theme) => {
      const id = themeHighlightId(theme);
      return `${whileTarget(id)} :is([data-themes~="${theme}"],[href="#${id}"])`;
    }),
    `${whileTarget(allPassagesId)} :is(.text [data-themes],[href="#${allPassagesId}"])`,
    ...ids.map((id) => {
      const beginning = beginningOf(id, ids);
      return `:root:has([id^=${beginning}]:target) :is(.note[href^="#${beginning}"],[id^=${noteId(beginning)}])`;
    }),
    ...splitMarks.map((id) => `:root:has([id="${id}"]:target) [data-part-of="${id}"]`),
  ];
  return `${selectors.join(',')}{--lit:var(--mark);--lit-line:2px solid #0000;--note:var(--ink);--panel:fixed;--panel-gutter:var(--gutter);--panel-line:3px solid;--panel-row:block;--panel-part:inline-block}`;
}
