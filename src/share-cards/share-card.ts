import type { Notation } from '../archive/notation/notation.ts';
import type { ScoreRow } from '../archive/score/score.ts';
import type { Shape } from '../archive/themes/shape.ts';

/** The size of a card in pixels: the one that social networks and messengers show without cropping. */
export const cardSize = { width: 1200, height: 630 } as const;

/** A text on a card. */
export interface CardText {
  readonly text: string;
  /** Its language, as a BCP 47 tag. */
  readonly language: string;
}

/** What a critic says, or what the archive says of itself. */
export interface CardStatement {
  readonly words: CardText;
  /** How a critic judges the film in these words, and who that is. */
  readonly by?: { readonly shape: Shape; readonly name: CardText };
}

/** What the lower part of a card shows. */
export type CardPicture =
  | { readonly kind: 'notation'; readonly notation: Notation }
  /** The full score of a film: critics in columns, or a bar for each theme if they are too many. */
  | { readonly kind: 'score'; readonly rows: readonly ScoreRow[]; readonly hasColumns: boolean }
  | { readonly kind: 'statements'; readonly statements: readonly CardStatement[] };

/** What the image of a page shows where its link is shared. Texts that the fonts cannot draw are left out. */
export interface ShareCard {
  /** The name of the archive, unless it is the heading. */
  readonly archive?: CardText;
  /** What the line above the heading consists of. */
  readonly topic: readonly CardText[];
  /** The heading: of several, the first that the fonts can draw. */
  readonly headings: readonly CardText[];
  readonly picture: CardPicture;
}
