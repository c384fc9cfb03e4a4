import { cardSize } from './share-card.ts';

/** The space at the edges of a card, in pixels. */
export const margin = 64;
export const left = margin;
export const right = cardSize.width - margin;

/** The height of the sleeve, by what is below it. A critic's sentence needs more room than a name. */
export const sleeveHeights = { notation: 410, score: 280, statements: 280 } as const;

/** A rectangle of a card. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
