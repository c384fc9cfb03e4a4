import { pitchRange } from '../../src/schema/theme.ts';
import type { ModelLanguage } from './made-up-words.ts';

/** How much of everything an archive has. */
export interface ArchiveShape {
  /** The languages of its reviews, the most frequent first. */
  readonly languages: readonly ModelLanguage[];
  readonly films: number;
  readonly themes: number;
  readonly actors: number;
  /** People who have no part in any of the films. */
  readonly others: number;
  readonly critics: number;
  readonly publications: number;
}

/** The languages in the order in which a growing archive gets them, and how many reviews each begins at. */
const beginnings: readonly (readonly [ModelLanguage, number])[] = [
  ['en', 0],
  ['de', 0],
  ['fr', 50],
  ['es', 200],
  ['it', 1500],
];

/** The themes of a small archive, and how many more each doubling brings. */
const [firstThemes, themesPerDoubling] = [12, 2];

/** The shape of an archive with this many reviews: everything grows, but nothing as fast as the reviews. */
export function archiveShape(reviews: number): ArchiveShape {
  const doublings = Math.max(0, Math.log2(reviews / 5));
  const power = (exponent: number) => Math.max(1, Math.round(reviews ** exponent));
  return {
    languages: beginnings.flatMap(([language, first]) => (reviews >= first ? [language] : [])),
    films: power(0.75),
    themes: Math.min(pitchRange.highest, firstThemes + Math.round(themesPerDoubling * doublings)),
    actors: 2 * power(0.75),
    others: power(0.6),
    critics: power(0.7),
    publications: power(0.5),
  };
}
