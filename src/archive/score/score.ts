import type { Passage } from '../../schema/passage.ts';
import type { Review } from '../../schema/review.ts';
import { type Shape, shapeOf } from '../themes/shape.ts';
import { passagesOn, type Subject } from '../themes/statements.ts';
import {
  defaultScoreOrder,
  maximumCritics,
  type ScoreOrder,
  type ScoreView,
  scorePartCount,
} from './score-orders.ts';
import { passageRank, type ScoreContext, sortCritics } from './sort-critics.ts';
import {
  countStandings,
  discussing,
  type StandingCounts,
  withPraise,
  withReservations,
} from './standing.ts';

/** A theme as a row of the score. */
export interface ScoreTheme {
  readonly id: string;
  readonly pitch: number;
}

/** A passage as a sign in a cell. */
export interface Sign {
  readonly passage: Passage;
  readonly shape: Shape;
}

/** What one critic says on one subject. */
export interface Cell {
  readonly review: Review;
  /** The signs of the passages, in the order of the text. A critic without any is silent. */
  readonly signs: readonly Sign[];
}

/** What all critics of a film say on a theme, or on the film as a whole. */
export interface ScoreRow<Theme extends ScoreTheme = ScoreTheme> {
  /** The theme, or undefined for the film as a whole. */
  readonly theme: Theme | undefined;
  /** How all critics of the film stand to it, not only those in this part. */
  readonly counts: StandingCounts;
  /** A cell for each critic in this part. */
  readonly cells: readonly Cell[];
}

/** A part of the full score of a film. */
export interface Score<Theme extends ScoreTheme = ScoreTheme> extends ScoreView {
  readonly rows: readonly ScoreRow<Theme>[];
  /** The reviews in this part: its columns. */
  readonly reviews: readonly Review[];
  /** The number of all reviews of the film. */
  readonly total: number;
  /** The number of parts in the default order. */
  readonly parts: number;
}

/** The signs of a review on a subject. */
export function signsOn(subject: Subject, review: Review): Sign[] {
  return passagesOn(subject, review).map((passage) => ({ passage, shape: shapeOf(passage) }));
}

/** The row of a subject. */
export function rowOf<Theme extends ScoreTheme>(
  theme: Theme | undefined,
  shown: readonly Review[],
  all: readonly Review[],
): ScoreRow<Theme> {
  const cells = shown.map((review) => ({ review, signs: signsOn(theme?.id, review) }));
  return { theme, counts: countStandings(theme?.id, all), cells };
}

/** By what an order sorts rows, highest first. By pitch, the film as a whole is above all themes. */
function rowRank({ theme, counts }: Pick<ScoreRow, 'theme' | 'counts'>, order: ScoreOrder): number {
  switch (order) {
    case 'pitch':
      return theme?.pitch ?? Number.POSITIVE_INFINITY;
    case 'discussion':
      return discussing(counts);
    case 'praise':
      return withPraise(counts);
    case 'reservations':
      return withReservations(counts);
  }
}

/**
 * A part of the full score of a film: critics by themes. Only subjects that some critic discusses have a row.
 *
 * @param reviews all reviews of the film
 * @param themes all themes of the archive
 * @throws {RangeError} if the score has no such part
 */
export function scoreOf<Theme extends ScoreTheme>(
  reviews: readonly Review[],
  themes: readonly Theme[],
  { order, part }: ScoreView,
  context: ScoreContext,
): Score<Theme> {
  const parts = scorePartCount(reviews.length);
  if (part < 1 || part > (order === defaultScoreOrder ? parts : 1)) {
    throw new RangeError(`The score has no part ${part} in the order ${order}.`);
  }
  const sorted = sortCritics(reviews, order, context);
  const shown = sorted.slice((part - 1) * maximumCritics, part * maximumCritics);
  const rows = [undefined, ...themes]
    .filter((theme) => reviews.some((review) => passagesOn(theme?.id, review).length > 0))
    .map((theme) => {
      const passages = reviews.flatMap((review) => passagesOn(theme?.id, review));
      return { row: rowOf(theme, shown, reviews), count: passageRank(passages, order) };
    })
    .sort(
      (one, other) =>
        rowRank(other.row, order) - rowRank(one.row, order) ||
        other.count - one.count ||
        rowRank(other.row, 'pitch') - rowRank(one.row, 'pitch'),
    )
    .map(({ row }) => row);
  return { order, part, parts, rows, reviews: shown, total: reviews.length };
}

/**
 * The reviews that a single row shows as columns, by name: all, or if there are too many the ones that say most
 * on the subject.
 */
export function columnsOn(
  subject: Subject,
  reviews: readonly Review[],
  context: ScoreContext,
): Review[] {
  const most = reviews.toSorted(
    (one, other) => signsOn(subject, other).length - signsOn(subject, one).length,
  );
  return sortCritics(most.slice(0, maximumCritics), defaultScoreOrder, context);
}

/** The shapes of the signs in some rows. */
export function shapesIn(rows: readonly Pick<ScoreRow, 'cells'>[]): ReadonlySet<Shape> {
  return new Set(
    rows.flatMap(({ cells }) => cells.flatMap(({ signs }) => signs.map(({ shape }) => shape))),
  );
}
