import type { Passage } from '../../schema/passage.ts';
import type { Place } from '../../schema/place.ts';

/** Whether a passage is in the critic's own words. Only these count as what the critic says. */
export function isCriticsOwn({ voice }: Pick<Passage, 'voice'>): boolean {
  return voice === 'critic';
}

/** The passage in another's words that contains a place of its review, or undefined if there is none. */
export function othersWordsAt(
  { paragraph, start, end }: Place,
  passages: readonly Passage[],
): Passage | undefined {
  return passages.find(
    (passage) =>
      !isCriticsOwn(passage) &&
      passage.place.paragraph === paragraph &&
      passage.place.start <= start &&
      passage.place.end >= end,
  );
}
