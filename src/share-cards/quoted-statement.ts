import { typesetWords } from '../archive/reviews/typeset-review.ts';
import { cutAtClause } from '../archive/text/cut-at-sense.ts';
import { isForeign } from '../archive/text/language.ts';
import { quoted } from '../archive/text/quoted.ts';
import { type Shape, shapeOf } from '../archive/themes/shape.ts';
import type { Piece } from '../archive/themes/statements.ts';
import { criticName } from '../presentation/byline.ts';
import type { Passage } from '../schema/passage.ts';
import type { Review } from '../schema/review.ts';
import type { CardStatement } from './share-card.ts';

/** How many reviews a card of a theme or a person chooses its sentences from: it has to be made in time. */
const consideredReviews = 40;

/** What is in reviews, those in the reader's language first, as much as a card considers. */
export function nearestFirst<Item extends { readonly review: Review }>(
  items: readonly Item[],
  language: string,
): Item[] {
  const rank = ({ review }: Item) => Number(isForeign(review.language, language));
  return items.toSorted((one, other) => rank(one) - rank(other)).slice(0, consideredReviews);
}

/** Sentences of a critic with passages. */
export interface QuotableStatement {
  readonly review: Review;
  readonly shape: Shape;
  readonly pieces: readonly Piece[];
  readonly passages: readonly Passage[];
}

/**
 * A statement of a critic on a card, in quotation marks: whole sentences or, if they are too long, the passage in them
 * that has the shape. Undefined if that is too long, too: its last words may turn its meaning, so it is not cut.
 *
 * @param words about how many words there is room for
 * @param language the language of the card
 */
export function quotedStatement(
  { review, shape, pieces, passages }: QuotableStatement,
  { words, language }: { readonly words: number; readonly language: string },
): CardStatement | undefined {
  const own = review.language;
  const whole = pieces.map((piece) => piece.words).join('');
  const passage = passages.find((each) => shapeOf(each) === shape);
  const texts = [whole, ...(passage ? [typesetWords(review, passage.place)] : [])];
  const text = texts.find((each) => cutAtClause(each, own, words) === each);
  return text === undefined
    ? undefined
    : {
        words: { text: quoted(text, own), language: own },
        by: { shape, name: { text: criticName(review, language), language: own } },
      };
}
