import type { Film } from '../schema/film.ts';
import type { Review } from '../schema/review.ts';
import type { Theme } from '../schema/theme.ts';
import { type FacetGroup, facetGroups } from './facet-groups.ts';
import { type LabelledTheme, themesByLabel } from './theme-labels.ts';

/** Facts about the whole archive for pages that list reviews, in an interface language. */
export interface Catalogue {
  readonly language: string;
  readonly films: readonly Film[];
  /** All themes, in the order of their labels. */
  readonly themes: readonly LabelledTheme[];
  /** The number of all reviews. */
  readonly total: number;
  /** The facets of lists. */
  readonly groups: readonly FacetGroup[];
}

/** The catalogue of the archive in an interface language. */
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
  return {
    language,
    films,
    groups,
    total: reviews.length,
    themes: themesByLabel(themes, language),
  };
}

/** The films of each list by their ids: pages ask for very many of them. */
const filmsById = new WeakMap<readonly Film[], ReadonlyMap<string, Film>>();

/** The film with an id. Throws if there is none, which the loader has ruled out. */
export function filmById(film: string, films: readonly Film[]): Film {
  const byId = filmsById.get(films) ?? new Map(films.map((each) => [each.id, each]));
  filmsById.set(films, byId);
  const found = byId.get(film);
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
