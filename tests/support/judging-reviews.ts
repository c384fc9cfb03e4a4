import type { Passage, Stance } from '../../src/schema/passage.ts';
import type { Review } from '../../src/schema/review.ts';
import { reviewOf } from './archive.ts';

function passage(stance: Stance | undefined): Passage {
  const place = { paragraph: 1, start: 0, end: 1 };
  return {
    id: 'x',
    exact: 'x',
    themes: ['music'],
    stance,
    voice: 'critic',
    place,
    supportsRating: false,
  };
}

/** A review with passages on music that have these stances. */
export function judging(slug: string, ...stances: readonly (Stance | undefined)[]): Review {
  return {
    ...reviewOf('a-simple-word'),
    slug,
    passages: stances.map((stance) => passage(stance)),
  };
}

/** The review with passages that quote somebody else. */
export function inAnothersWords(review: Review): Review {
  return {
    ...review,
    passages: review.passages.map((each) => ({ ...each, voice: 'filmmaker' })),
  };
}

/** Reviews with only praise, only reservations, both, and no judgement on music: as many of each as said. */
export function judgingInAll(
  praise: number,
  reservations: number,
  both: number,
  neither: number,
): Review[] {
  const many = (count: number, name: string, ...stances: readonly (Stance | undefined)[]) =>
    Array.from({ length: count }, (_, index) => judging(`${name}-${index}`, ...stances));
  return [
    ...many(praise, 'praise', 'praise', undefined),
    ...many(reservations, 'reservation', 'reservation'),
    ...many(both, 'both', 'praise', 'reservation'),
    ...many(neither, 'neither', undefined),
  ];
}
