import { noteId } from '../archive/reviews/anchor-ids.ts';
import type { Mark } from '../markdown/rehype-marks.ts';
import type { Passage } from '../schema/passage.ts';
import type { Review } from '../schema/review.ts';

/** Names the link from mended words to their note, by its number from 1; as for paragraphs. */
export type CorrectionLabel = (number: number) => { text: string; lang?: string };

/** What a reader is told of a passage on landing there. */
export type PassageLabel = (passage: Passage) => string;

/** All words of a review that are marked in its text for what the archive says of them. */
export function marksOf(
  review: Review,
  labels: { readonly correction: CorrectionLabel; readonly passage: PassageLabel },
): Mark[] {
  const { passages, mentions, corrections, titleWords } = review;
  return [
    ...passages.map((passage) => ({
      id: passage.id,
      places: [passage.place],
      properties: {
        className: ['passage'],
        dataThemes: passage.themes.join(' ') || undefined,
        dataLabel: labels.passage(passage),
        ariaDetails: noteId(passage.id),
      },
    })),
    ...corrections.map(({ id, places }, index) => {
      const { text, ...lang } = labels.correction(index + 1);
      const note = { href: `#${noteId(id)}`, label: text, ...lang };
      return { id, places, properties: { className: ['mended'] }, note };
    }),
    ...(titleWords ? [{ ...titleWords, properties: {} }] : []),
    ...mentions.map(({ id, place }) => ({ id, places: [place], properties: {} })),
  ];
}
