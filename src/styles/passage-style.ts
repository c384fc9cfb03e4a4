import { themeId } from '../archive/anchor-id.ts';
import type { Passage } from '../schema/passage.ts';
import type { Review } from '../schema/review.ts';

/** What a review's style sheet needs to know beside the review. */
export interface PassageStyle {
  /** The ids of the marked words that have more than one part in the drawn text. */
  readonly inParts: readonly string[];
  /** What a reader is told of a passage on landing there. */
  readonly labelOf: (passage: Passage) => string;
}

/** What holds while the address names the element with an id. */
const whileNamed = (id: string) => `:root:has([id="${id}"]:target)`;

/** A text as CSS has it in `content`. */
const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;

/**
 * The style sheet of one review's page, for what depends on its content: the address may name a theme,
 * and then its passages and their notes are lit; or a passage, and then it says what it bears, its note
 * is lit, and every part of it where others overlap it. How they are lit, `review.css` and `score.css`
 * say.
 */
export function passageStyle(
  { themes, passages }: Review,
  { inParts, labelOf }: PassageStyle,
): string {
  const text = [
    ...themes.map((theme) => `${whileNamed(themeId(theme))} .passage[data-themes~="${theme}"]`),
    ...inParts.map((id) => `${whileNamed(id)} [data-part-of="${id}"]`),
  ];
  const notes = [
    ...themes.map((theme) => `${whileNamed(themeId(theme))} .note[data-themes~="${theme}"]`),
    ...passages.map(({ id }) => `${whileNamed(id)} .note[href="#${id}"]`),
  ];
  const chosen = themes.map(themeId).map((id) => `${whileNamed(id)} .show [href="#${id}"]`);
  const labels = Map.groupBy(passages, labelOf);
  return [
    '@charset "utf-8";',
    `${text.join(',\n')}{background:var(--lit);outline:var(--lit-line)}`,
    `${notes.join(',\n')}{--note:var(--note-lit);--touch:var(--lit)}`,
    `${chosen.join(',\n')}{text-decoration-thickness:var(--chosen-line)}`,
    ...[...labels].map(([label, own]) => {
      const selectors = own.map(({ id }) => `#${id}:target::after`);
      return `${selectors.join(',')}{content:${quoted(label)}}`;
    }),
    '',
  ].join('\n');
}
