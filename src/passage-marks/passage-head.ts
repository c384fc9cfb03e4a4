import type { PassageRecord } from '../schema/passage.ts';

/** What a mark says about its passage: everything that a passage's record can say, except for its place. */
export interface PassageHead
  extends Pick<PassageRecord, 'themes' | 'stance' | 'voice' | 'speaker' | 'id' | 'asked'> {
  /** Whether the passage supports the rating. */
  readonly supportsRating: boolean;
}

/** The word of a head that says that the passage supports the rating. No theme may have this id. */
export const ratingWord = 'rating';

/** The signs of a head for the stance of a passage. */
export const stanceSigns = { praise: '+', reservation: '-' } as const;
