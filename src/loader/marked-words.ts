import { type Line, lineNumbersOf } from '../archive/notation/lines.ts';
import { newMarks } from '../archive/reviews/quoted-words.ts';
import type { Mark } from '../markdown/rehype-marks.ts';
import type { Place } from '../schema/place.ts';
import type { Review } from '../schema/review.ts';

/**
 * The words of a review that are marked in its HTML: passages, corrections, the words of remarks and
 * of its title, mentions of people, and words that support facts of the film.
 *
 * @param lines the lines of the review's notation
 * @param quoted the places of the words that support facts of the film
 * @throws if two of them have the same id
 */
export function markedWordsOf(
  review: Review,
  lines: readonly Line[],
  quoted: readonly Place[],
): Mark[] {
  const { slug, passages, mentions, corrections, remarks, titleWords } = review;
  const marks = [
    ...passages.map((passage) => ({
      id: passage.id,
      places: [passage.place],
      properties: { dataLines: lineNumbersOf(passage, lines).join(' ') },
    })),
    ...[...corrections, ...(titleWords ? [titleWords] : [])].map(({ id, places }) => ({
      id,
      places,
      properties: {},
    })),
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
