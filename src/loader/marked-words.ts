import { noteId } from '../archive/reviews/anchor-ids.ts';
import { newMarks } from '../archive/reviews/quoted-words.ts';
import type { Mark } from '../markdown/rehype-marks.ts';
import type { ParagraphLabel } from '../markdown/rehype-paragraph-links.ts';
import type { Place } from '../schema/place.ts';
import type { Review } from '../schema/review.ts';

/** The labels within a text. */
export interface TextLabels {
  /** The label of the link to a paragraph, from 1. */
  readonly paragraph: ParagraphLabel;
  /** The label of the link from corrected words to their note, by its number from 1. */
  readonly correction: (number: number) => ReturnType<ParagraphLabel>;
}

/**
 * The words of a review that are marked in its HTML: passages, corrections, the words of remarks and
 * of its title, mentions of people, and words that support facts of the film.
 *
 * @param quoted the places of the words that support facts of the film
 * @throws if two of them have the same id
 */
export function markedWordsOf(
  review: Review,
  quoted: readonly Place[],
  labels: TextLabels,
): Mark[] {
  const { slug, passages, mentions, corrections, remarks, titleWords } = review;
  const marks = [
    ...passages.map((passage) => ({
      id: passage.id,
      places: [passage.place],
      properties: {
        dataThemes: passage.themes.join(' '),
        ariaDetails: noteId(passage.id),
      },
    })),
    ...corrections.map(({ id, places }, index) => {
      const { text, ...lang } = labels.correction(index + 1);
      const note = { href: `#${noteId(id)}`, label: text, ...lang };
      return { id, places, properties: { className: ['corrected'] }, note };
    }),
    ...(titleWords ? [{ ...titleWords, properties: {} }] : []),
    ...[...remarks, ...mentions, ...newMarks(quoted, review)].map(({ id, place }) => ({
      id,
      places: [place],
      properties: {},
    })),
  ];
  const ids = marks.map(({ id }) => id);
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined)
    throw new Error(`The review ${slug} has two marks with the id ${repeated}.`);
  return marks;
}
