import type { Review } from '../../schema/review.ts';
import type { ReviewedFilm } from '../films/film-reviews.ts';
import { passagesOn } from '../themes/statements.ts';
import { pagesOf } from './list-pages.ts';

/** A film whose critics a theme's page quotes. */
export interface QuotedFilm extends ReviewedFilm {
  /** Those of its reviews that are quoted. */
  readonly quoted: readonly Review[];
  /** The number of its other reviews on the theme. */
  readonly more: number;
}

/** A part of what a theme's pages show. */
export interface ThemePart {
  readonly quoted: readonly QuotedFilm[];
  /** Films whose critics are not quoted here: their pages lead to what they say. */
  readonly listed: readonly ReviewedFilm[];
}

/** How much a part shows. */
export interface ThemePartLengths {
  /** Maximum number of reviews that a part quotes. */
  readonly quoted: number;
  /** Maximum number of reviews of one film that a selection quotes. */
  readonly ofFilm: number;
  /** Maximum number of films that a part lists. */
  readonly listed: number;
}

/** A film with the reviews of it that are quoted. */
const quoting = (film: ReviewedFilm, quoted: readonly Review[], onTheme: number): QuotedFilm => ({
  ...film,
  quoted,
  more: onTheme - quoted.length,
});

/** The reviews that say most on a theme, in the order given. */
function sayMost(theme: string, reviews: readonly Review[], count: number): readonly Review[] {
  const most = reviews.toSorted(
    (one, other) => passagesOn(theme, other).length - passagesOn(theme, one).length,
  );
  const chosen = new Set(most.slice(0, count));
  return reviews.filter((review) => chosen.has(review));
}

/**
 * The parts of a theme's pages. A few reviews are all quoted, and so are those of the only film on it, part by part.
 * Otherwise the first part leads with a selection, of those who say most in the films with the most reviews on
 * the theme, and the parts list the other films: what they take grows with the films, not with the passages.
 *
 * @param films all films with their reviews, in the order of their titles
 * @returns at least one part
 */
export function themeParts(
  theme: string,
  films: readonly ReviewedFilm[],
  lengths: ThemePartLengths,
): ThemePart[] {
  const isOn = (review: Review) => review.themes.includes(theme);
  const discussed = films
    .map((film) => ({ film, onTheme: film.reviews.filter(isOn) }))
    .filter(({ onTheme }) => onTheme.length > 0);
  const [only, another] = discussed;
  if (only && !another) {
    return pagesOf(only.onTheme, lengths.quoted).map((quoted) => ({
      quoted: [quoting(only.film, quoted, quoted.length)],
      listed: [],
    }));
  }
  const total = discussed.reduce((sum, { onTheme }) => sum + onTheme.length, 0);
  if (total <= lengths.quoted) {
    const quoted = discussed.map(({ film, onTheme }) => quoting(film, onTheme, onTheme.length));
    return [{ quoted, listed: [] }];
  }
  const most = discussed.toSorted((one, other) => other.onTheme.length - one.onTheme.length);
  const selection = new Map<ReviewedFilm, QuotedFilm>();
  let room = lengths.quoted;
  for (const { film, onTheme } of most) {
    const quoted = sayMost(theme, onTheme, lengths.ofFilm);
    if (quoted.length > room) break;
    room -= quoted.length;
    selection.set(film, quoting(film, quoted, onTheme.length));
  }
  const others = discussed.filter(({ film }) => !selection.has(film)).map(({ film }) => film);
  return pagesOf(others, lengths.listed).map((listed, index) => ({
    quoted: index === 0 ? [...selection.values()] : [],
    listed,
  }));
}
