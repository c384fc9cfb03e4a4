import type { Stance } from '../../schema/passage.ts';

/** How a passage or a review judges the film: with praise, with a reservation, or not at all. */
export type Judgement = Stance | 'neither';
export const judgements = ['praise', 'reservation', 'neither'] as const satisfies Judgement[];

/** How a passage judges the film: its stance, or `neither` if it has none. */
export function judgementOf({ stance }: { readonly stance?: Stance | undefined }): Judgement {
  return stance ?? 'neither';
}
