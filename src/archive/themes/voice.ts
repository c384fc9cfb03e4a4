import type { Passage } from '../../schema/passage.ts';

/** Whether a passage is in the critic's own words. Only these count as what the critic says. */
export function isCriticsOwn({ voice }: Pick<Passage, 'voice'>): boolean {
  return voice === 'critic';
}
