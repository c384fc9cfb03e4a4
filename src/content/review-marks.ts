import { noteId } from '../archive/anchor-id.ts';
import type { Mark } from '../markdown/marks.ts';
import type { Review } from '../schema/review.ts';

/** Names the link from mended words to their note, by its number from 1; as for paragraphs. */
export type MendLabel = (number: number) => { text: string; lang?: string };

/** All words of a review that are marked in its text for what the archive says of them. */
export function marksOf(review: Review, mendLabel: MendLabel): Mark[] {
  const { passages, mentions, mends, titleWords } = review;
  return [
    ...passages.map(({ id, place, themes }) => ({
      id,
      places: [place],
      properties: { className: ['passage'], dataThemes: themes.join(' '), ariaDetails: noteId(id) },
    })),
    ...mends.map(({ id, places }, index) => {
      const { text, ...lang } = mendLabel(index + 1);
      const note = { href: `#${noteId(id)}`, label: text, ...lang };
      return { id, places, properties: { className: ['mended'] }, note };
    }),
    ...(titleWords ? [{ ...titleWords, properties: { className: ['title-words'] } }] : []),
    ...mentions.map(({ id, place }) => ({
      id,
      places: [place],
      properties: { className: ['mention'] },
    })),
  ];
}
