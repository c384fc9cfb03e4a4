import type { Review } from '../../schema/review.ts';
import type { SampledPassage } from './sample-passages.ts';
import { criticsPassagesOn, type Subject } from './statements.ts';

/** The first passages on a subject, each by another critic, and the position of each review. */
interface Speakers {
  readonly passages: SampledPassage[];
  readonly positions: Map<Review, number>;
}

/** The first passage of every critic of a film on each subject, in the order of the reviews. */
function speakersOn(reviews: readonly Review[]): Map<Subject, Speakers> {
  const bySubject = new Map<Subject, Speakers>();
  for (const review of reviews) {
    for (const subject of [undefined, ...review.themes]) {
      const speakers: Speakers = bySubject.get(subject) ?? { passages: [], positions: new Map() };
      bySubject.set(subject, speakers);
      // A review without a passage has the position of the critic before it.
      const [passage] = criticsPassagesOn(subject, review);
      if (passage) speakers.passages.push({ review, passage });
      speakers.positions.set(review, speakers.passages.length - 1);
    }
  }
  return bySubject;
}

/**
 * Prepares a lookup of what the next critic of the same film says first about a subject, in the critic's own
 * words. After the last review comes the first one.
 *
 * @param ordered all reviews, in the order of the list
 * @returns the lookup; its result is undefined if no other critic of the film speaks about the subject
 */
export function nextCritics(
  ordered: readonly Review[],
): (subject: Subject, review: Review) => SampledPassage | undefined {
  const byFilm = new Map(
    [...Map.groupBy(ordered, ({ film }) => film)].map(([film, reviews]) => [
      film,
      speakersOn(reviews),
    ]),
  );
  return (subject, review) => {
    const speakers = byFilm.get(review.film)?.get(subject);
    const position = speakers?.positions.get(review);
    if (!speakers || position === undefined) return undefined;
    const { passages } = speakers;
    const next = passages[(position + 1) % passages.length];
    return next?.review === review ? undefined : next;
  };
}
