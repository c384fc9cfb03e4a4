import type { Chosen } from './facet-counts.ts';

/** Whether a value of any facet is chosen. */
export function isAnyChosen(chosen: Chosen): boolean {
  return Object.values(chosen).some((values) => values.length > 0);
}
