import { notationOf } from '../archive/notation/notation.ts';
import { typesetTitle, typesetWords } from '../archive/reviews/typeset-review.ts';
import { cutAtSense } from '../archive/text/cut-at-sense.ts';
import { quoted } from '../archive/text/quoted.ts';
import { criticsLine } from '../archive/themes/critics-line.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import { criticName } from '../presentation/byline.ts';
import type { LabelledTheme } from '../presentation/theme-labels.ts';
import type { Film } from '../schema/film.ts';
import type { Review } from '../schema/review.ts';
import type { ShareCard } from './share-card.ts';

/** A review whose card is wanted. */
export interface ReviewOnCard {
  readonly review: Review;
  readonly film: Film;
  /** The themes of the review. */
  readonly themes: readonly LabelledTheme[];
  /** The interface language of its page. */
  readonly language: string;
}

/** Maximum number of words of a critic's line: more could not be read where a card is shown in small. */
const maximumWords = 24;

/**
 * The card of a review: the line of its critic, and its notation. It shows no rating: an estimate would pass for the
 * critic's own.
 */
export function reviewCard({ review, film, themes, language }: ReviewOnCard): ShareCard {
  const own = review.language;
  const { place } = criticsLine(review);
  const line = quoted(cutAtSense(typesetWords(review, place), own, maximumWords), own);
  return {
    archive: { text: stringsFor(language).archiveName, language },
    topic: [
      { text: `${film.title}, ${film.year}`, language: film.language },
      { text: criticName(review, language), language: own },
    ],
    headings: [
      { text: line, language: own },
      { text: typesetTitle(review), language: own },
      { text: film.title, language: film.language },
    ],
    picture: { kind: 'notation', notation: notationOf(review, themes) },
  };
}
