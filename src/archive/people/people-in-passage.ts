import type { Passage } from '../../schema/passage.ts';
import type { Review } from '../../schema/review.ts';

/** The ids of the people whom a passage mentions, in the order of their first mentions. */
export function peopleIn({ place }: Passage, { mentions }: Review): string[] {
  const within = mentions.filter(
    ({ place: { paragraph, start, end } }) =>
      paragraph === place.paragraph && start >= place.start && end <= place.end,
  );
  return [...new Set(within.map(({ person }) => person))];
}
