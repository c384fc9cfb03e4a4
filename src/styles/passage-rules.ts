import { allPassagesId, themeId } from '../archive/reviews/anchor-ids.ts';
import type { Review } from '../schema/review.ts';

/** What holds while the address names the element with an id, which a letter begins. */
const whileNamed = (id: string) => `:root:has(#${id}:target)`;

/**
 * The style of one review's page for what depends on its content: the address may name a theme, and
 * then its passages and their notes are lit; or a passage, and then its note is lit, and every part of
 * it where others overlap it. How they are lit, `review.css` and `score.css` say.
 *
 * @param inParts the ids of the marked words that have more than one part in the drawn text
 */
export function passageStyle({ themes, passages }: Review, inParts: readonly string[]): string {
  const lit = [
    ...themes.map((theme) => {
      const id = themeId(theme);
      return `${whileNamed(id)} :is([data-themes~="${theme}"],[href="#${id}"])`;
    }),
    `${whileNamed(allPassagesId)} :is(.passage,[href="#${allPassagesId}"])`,
    ...passages.map(({ id }) => `${whileNamed(id)} .note[href="#${id}"]`),
    ...inParts.map((id) => `:root:has([id="${id}"]:target) [data-part-of="${id}"]`),
  ];
  return `${lit.join(',')}{--lit:var(--mark);--lit-line:2px solid #0000;--note:var(--ink)}`;
}
