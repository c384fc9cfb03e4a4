/**
 * The orders of a full score. Each decides the order of the rows and of the columns together: in the default
 * order, themes stand by pitch and critics by name; in the others, those come first who discuss, praise or
 * criticise most.
 */
export const scoreOrders = ['pitch', 'discussion', 'praise', 'reservations'] as const;
export type ScoreOrder = (typeof scoreOrders)[number];

/** The order of a score whose address names none. Only this order is divided into parts. */
export const defaultScoreOrder: ScoreOrder = scoreOrders[0];

/** Maximum number of critics side by side in a part of a score. */
export const maximumCritics = 6;

/** A page of a full score. Its address is derived from this. */
export interface ScoreView {
  readonly order: ScoreOrder;
  /** The number of the part, from 1. */
  readonly part: number;
}

/** The number of parts of the score of a film. */
export function scorePartCount(critics: number): number {
  return Math.max(1, Math.ceil(critics / maximumCritics));
}

/**
 * Every page of the score of a film: the parts of the default order and, for the only film of an archive, one page
 * for each of the others. That one shows the critics who come first; the others are in the parts. With several
 * films, the search sorts the reviews of each, so that the pages of films do not multiply with orders.
 *
 * @param isOnly whether the archive has no other film
 */
export function scoreViews(critics: number, isOnly: boolean): ScoreView[] {
  const shown = isOnly ? scoreOrders : [defaultScoreOrder];
  return shown.flatMap((order) => {
    const parts = order === defaultScoreOrder ? scorePartCount(critics) : 1;
    return Array.from({ length: parts }, (_, index) => ({ order, part: index + 1 }));
  });
}

/** How the address of a view names its order, unless it is the default, and its part. */
export function addressPart({ order, part }: ScoreView): {
  readonly order: string | undefined;
  readonly page: number;
} {
  return { order: order === defaultScoreOrder ? undefined : order, page: part };
}
