import type { Place } from '../../schema/place.ts';
import type { Review } from '../../schema/review.ts';
import { factId } from './anchor-ids.ts';

/** Marked words of a review's page. */
interface MarkedPlace {
  readonly id: string;
  readonly place: Place;
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.paragraph === other.paragraph && one.start === other.start && one.end === other.end;
}

/** The words that the page of a review marks for its own record. */
function ownMarks({ passages, remarks, corrections, mentions, titleWords }: Review): MarkedPlace[] {
  return [
    ...passages,
    ...remarks,
    ...mentions,
    ...[...corrections, ...(titleWords ? [titleWords] : [])].flatMap(({ id, places }) => {
      const [place] = places;
      return place && places.length === 1 ? [{ id, place }] : [];
    }),
  ];
}

/**
 * The id of quoted words on the page of their review: that of the mark which the page has in the same place
 * for another reason, else an id of their own.
 *
 * @throws {RangeError} if the place is outside the review
 */
export function quotedWordsId(place: Place, review: Review): string {
  const mark = ownMarks(review).find((each) => isSamePlace(each.place, place));
  return mark?.id ?? factId(place, review.paragraphs);
}

/** The quoted words that the page of a review has to mark: each once, and not those it marks already. */
export function newMarks(places: readonly Place[], review: Review): MarkedPlace[] {
  const marked = ownMarks(review);
  const added: MarkedPlace[] = [];
  for (const place of places) {
    if ([...marked, ...added].some((mark) => isSamePlace(mark.place, place))) continue;
    added.push({ id: factId(place, review.paragraphs), place });
  }
  return added;
}
