import { themeId } from '../archive/anchor-id.ts';
import type { Review } from '../schema/review.ts';

/** What holds while the address names the element with an id. */
const whileNamed = (id: string) => `:root:has([id="${id}"]:target)`;

/**
 * The style sheet of one review's page, for what depends on its content: the address may name a theme,
 * and then its passages and their notes are lit; or a passage, and then its note is, and every part of
 * it where others overlap it. How they are lit, `review.css` and `score.css` say.
 *
 * @param html the text of the review as it was drawn
 */
export function passageStyle({ themes, passages }: Review, html: string): string {
  const inParts = new Set([...html.matchAll(/ data-part-of="([^"]+)"/g)].map(([, id = '']) => id));
  const text = [
    ...themes.map((theme) => `${whileNamed(themeId(theme))} .passage[data-themes~="${theme}"]`),
    ...[...inParts].map((id) => `${whileNamed(id)} [data-part-of="${id}"]`),
  ];
  const notes = [
    ...themes.map((theme) => `${whileNamed(themeId(theme))} .note[data-themes~="${theme}"]`),
    ...passages.map(({ id }) => `${whileNamed(id)} .note[href="#${id}"]`),
  ];
  return (
    `${text.join(',\n')}{background:var(--lit);outline:var(--lit-line)}\n` +
    `${notes.join(',\n')}{--note:var(--note-lit);--touch:var(--lit)}\n`
  );
}
