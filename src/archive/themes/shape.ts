import type { Passage } from '../../schema/passage.ts';
import { type Judgement, judgementOf, judgements } from './judgement.ts';
import { isCriticsOwn } from './voice.ts';

/** What the symbol of a passage tells: how the critic judges the film, or that the words are another's. */
export type Shape = Judgement | 'others';
export const shapes = [...judgements, 'others'] as const satisfies Shape[];

/** The shape of the symbol of a passage. */
export function shapeOf(passage: Pick<Passage, 'stance' | 'voice'>): Shape {
  return isCriticsOwn(passage) ? judgementOf(passage) : 'others';
}
