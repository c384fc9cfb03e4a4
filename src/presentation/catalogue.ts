import { type Staff, staffFor } from '../archive/notation/staff.ts';
import type { Film } from '../schema/film.ts';
import type { Review } from '../schema/review.ts';
import type { Theme } from '../schema/theme.ts';
import { type FacetGroup, facetGroups } from './facet-groups.ts';
import { type LabelledTheme, themesByLabel } from './theme-labels.ts';

/** What pages that list reviews need to know of the whole archive, in a language of the interface. */
export interface Catalogue {
  readonly language: string;
  readonly films: readonly Film[];
  /** All themes, in the order of their labels. */
  readonly themes: readonly LabelledTheme[];
  /** The staff of all scores. */
  readonly staff: Staff;
  /** All that lists can be narrowed to. */
  readonly groups: readonly FacetGroup[];
}

/** The catalogue of the archive in a language of the interface. */
export function catalogueIn(
  language: string,
  archive: {
    readonly reviews: readonly Review[];
    readonly themes: readonly Theme[];
    readonly films: readonly Film[];
  },
): Catalogue {
  const { reviews, themes, films } = archive;
  const groups = facetGroups(reviews, themes, language);
  const staff = staffFor(themes);
  return { language, films, groups, staff, themes: themesByLabel(themes, language) };
}

/** The film of an id. Throws where there is none, which the content's checks rule out. */
export function filmById(film: string, films: readonly Film[]): Film {
  const found = films.find(({ id }) => id === film);
  if (!found) throw new Error(`There is no film ${film}.`);
  return found;
}

/** The film of a review. */
export function filmOf({ film }: Review, films: readonly Film[]): Film {
  return filmById(film, films);
}

/** The themes of a review, in the order of their labels. */
export function themesOf(
  { themes }: Review,
  labelled: readonly LabelledTheme[],
): readonly LabelledTheme[] {
  return labelled.filter(({ id }) => themes.includes(id));
}
