import { typesetWords } from '../archive/reviews/typeset-review.ts';
import { cutAtSense } from '../archive/text/cut-at-sense.ts';
import { criticsLine } from '../archive/themes/critics-line.ts';
import type { Passage } from '../schema/passage.ts';
import type { Review } from '../schema/review.ts';

/** How large a blurb is set: the shorter it is, the larger, as on a poster. */
export type BlurbSize = 'large' | 'middle' | 'small';

/** What a critic thinks of a film, in the critic's own words. */
export interface Blurb {
  readonly words: string;
  /** Where the words are in the review. */
  readonly passage: Passage;
  readonly size: BlurbSize;
}

/** Maximum number of words: most passages are shorter, and longer ones would bury the others. */
const maximumWords = 40;

/** Maximum number of characters for the two larger sizes, so that blurbs side by side are about equally tall. */
const maximumLength = { large: 60, middle: 130 } as const;

function sizeFor({ length }: string): BlurbSize {
  if (length <= maximumLength.large) return 'large';
  return length <= maximumLength.middle ? 'middle' : 'small';
}

/** The critic's line of a review, shortened where its sense allows if it is very long. */
export function blurbOf(review: Review): Blurb {
  const passage = criticsLine(review);
  const words = cutAtSense(typesetWords(review, passage.place), review.language, maximumWords);
  return { words, passage, size: sizeFor(words) };
}
