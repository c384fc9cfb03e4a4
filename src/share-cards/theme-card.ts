import { countStandings } from '../archive/score/standing.ts';
import { isForeign } from '../archive/text/language.ts';
import type { Shape } from '../archive/themes/shape.ts';
import { statementsOn } from '../archive/themes/statements.ts';
import { counted } from '../i18n/format.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import { standingsInWords } from '../presentation/score-labels.ts';
import type { LabelledTheme } from '../presentation/theme-labels.ts';
import type { Review } from '../schema/review.ts';
import { nearestFirst, quotedStatement } from './quoted-statement.ts';
import type { CardStatement, ShareCard } from './share-card.ts';

/** A theme whose card is wanted. */
export interface ThemeOnCard {
  readonly theme: LabelledTheme;
  /** The reviews on it. */
  readonly reviews: readonly Review[];
  readonly language: string;
}

/** How many words fit in statements that stand side by side, and in one that stands alone. */
const room = { beside: 16, alone: 32 } as const;

/** The shortest statement of a shape that has room, preferably in the reader's language. */
function shortest(
  shape: Shape,
  { theme, reviews, language }: ThemeOnCard,
  words: number,
): CardStatement | undefined {
  const rank = ({ words: { language: own } }: CardStatement) => Number(isForeign(own, language));
  const [first] = nearestFirst(
    reviews.map((review) => ({ review })),
    language,
  )
    .flatMap(({ review }) =>
      statementsOn(theme.id, review)
        .filter((statement) => statement.shape === shape)
        .flatMap(
          (statement) => quotedStatement({ ...statement, review }, { words, language }) ?? [],
        ),
    )
    .sort(
      (one, other) => rank(one) - rank(other) || one.words.text.length - other.words.text.length,
    );
  return first;
}

/** Praise beside a reservation, or whichever there is; else what is said without a judgement; else the definition. */
function statementsFor(shown: ThemeOnCard): CardStatement[] {
  const { theme, language } = shown;
  const [praise, reservation] = (['praise', 'reservation'] as const).map((shape) =>
    shortest(shape, shown, room.beside),
  );
  if (praise && reservation) return [praise, reservation];
  for (const shape of ['praise', 'reservation', 'neither'] as const) {
    const alone = shortest(shape, shown, room.alone);
    if (alone) return [alone];
  }
  return [{ words: { text: theme.definition, language } }];
}

/** The card of a theme: what critics say on it, and how many praise the film for it or have reservations. */
export function themeCard(shown: ThemeOnCard): ShareCard {
  const { theme, reviews, language } = shown;
  const { archiveName, lists } = stringsFor(language);
  const standings = standingsInWords(countStandings(theme.id, reviews), language);
  return {
    archive: { text: archiveName, language },
    topic: [
      { text: counted(lists.reviewCount, reviews.length, language), language },
      ...(reviews.length > 0 ? [{ text: standings, language }] : []),
    ],
    headings: [{ text: theme.label, language }],
    picture: { kind: 'statements', statements: statementsFor(shown) },
  };
}

/** The cards of all themes. Every page of a theme has the same. */
export function themeCards(
  themes: readonly LabelledTheme[],
  reviews: readonly Review[],
  language: string,
): { readonly theme: LabelledTheme; readonly card: ShareCard }[] {
  return themes.map((theme) => {
    const onTheme = reviews.filter((review) => review.themes.includes(theme.id));
    return { theme, card: themeCard({ theme, reviews: onTheme, language }) };
  });
}
