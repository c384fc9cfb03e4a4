import { allPassagesId, themeHighlightId } from '../archive/reviews/anchor-ids.ts';
import type { Review } from '../schema/review.ts';

/** A selector that matches while the address ends in an id. The id must begin with a letter. */
const whileTarget = (id: string) => `:root:has(#${id}:target)`;

/** The shortest endings by which ids of equal length differ, in their order. They keep the style sheet small. */
export function endingsOf(ids: readonly string[]): string[] {
  for (let length = 1; ; length += 1) {
    const endings = ids.map((id) => id.slice(-length));
    if (new Set(endings).size === new Set(ids).size) return endings;
  }
}

/**
 * The rules for highlighting in one review, without a script. If the address ends in the id of a theme, its
 * passages and notes are highlighted; if it ends in the id of a passage, its note and every element of a
 * split passage are highlighted. `review.css` and `notation.css` define how a highlight looks.
 *
 * @param splitMarks the ids of the marks that consist of several elements
 */
export function passageStyle({ themes, passages }: Review, splitMarks: readonly string[]): string {
  const selectors = [
    ...themes.map((theme) => {
      const id = themeHighlightId(theme);
      return `${whileTarget(id)} :is([data-themes~="${theme}"],[href="#${id}"])`;
    }),
    `${whileTarget(allPassagesId)} :is([data-label],[href="#${allPassagesId}"])`,
    ...endingsOf(passages.map(({ id }) => id)).map(
      (ending) => `:root:has([data-label][id$="${ending}"]:target) .note[href$="${ending}"]`,
    ),
    ...splitMarks.map((id) => `:root:has([id="${id}"]:target) [data-part-of="${id}"]`),
  ];
  return `${selectors.join(',')}{--lit:var(--mark);--lit-line:2px solid #0000;--note:var(--ink)}`;
}
