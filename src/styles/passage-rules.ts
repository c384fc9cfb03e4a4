import { allPassagesId, themeHighlightId } from '../archive/reviews/anchor-ids.ts';
import type { Review } from '../schema/review.ts';

/** A selector that matches while the address ends in an id, which has to begin with a letter. */
const whileNamed = (id: string) => `:root:has(#${id}:target)`;

/**
 * The rules for highlighting in one review, without a script. If the address ends in the id of a theme, its
 * passages and notes are highlighted; if it ends in the id of a passage, its note is highlighted, and with it
 * every element of a split passage. `review.css` and `notation.css` say how a highlight looks.
 *
 * @param splitMarks the ids of the marked words that are in more than one element
 */
export function passageStyle({ themes, passages }: Review, splitMarks: readonly string[]): string {
  const lit = [
    ...themes.map((theme) => {
      const id = themeHighlightId(theme);
      return `${whileNamed(id)} :is([data-themes~="${theme}"],[href="#${id}"])`;
    }),
    `${whileNamed(allPassagesId)} :is(.passage,[href="#${allPassagesId}"])`,
    ...passages.map(({ id }) => `${whileNamed(id)} .note[href="#${id}"]`),
    ...splitMarks.map((id) => `:root:has([id="${id}"]:target) [data-part-of="${id}"]`),
  ];
  return `${lit.join(',')}{--lit:var(--mark);--lit-line:2px solid #0000;--note:var(--ink)}`;
}
