import { nameValues, notRecorded } from '../archive/lists/facets.ts';
import { type NameFacet, nameFacets } from '../archive/lists/name-facets.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import type { Film } from '../schema/film.ts';
import type { Review } from '../schema/review.ts';
import { filmById } from './catalogue.ts';

/** A facet whose values are names, as the search page shows it. */
export interface NameGroup {
  readonly kind: NameFacet;
  readonly label: string;
  readonly values: readonly {
    readonly value: string;
    readonly name: string;
    /** Former values, in old addresses. */
    readonly formerly?: readonly string[];
    /** The number of reviews with the value. */
    readonly count: number;
  }[];
}

/** Maximum number of names to choose from. All others can be searched for. */
const maximumNames = 30;

/**
 * The films, publications and critics by which the search page limits its results: those of facets in
 * which reviews have at least two names. Reviews for which none is recorded can be chosen, too.
 */
export function nameGroups(
  reviews: readonly Review[],
  films: readonly Film[],
  language: string,
): NameGroup[] {
  const { searching, aboutText } = stringsFor(language);
  const nameOf = (kind: NameFacet, value: string) => {
    if (value === notRecorded) return aboutText.notRecorded;
    return kind === 'film' ? filmById(value, films).title : value;
  };
  return nameFacets.flatMap((kind) => {
    const all = nameValues(reviews, kind);
    const recorded = all.filter(({ value }) => value !== notRecorded);
    if (recorded.length < 2) return [];
    const others = all.filter(({ value }) => value === notRecorded);
    const values = [...recorded.slice(0, maximumNames), ...others].map(({ value, count }) => ({
      value,
      name: nameOf(kind, value),
      count,
    }));
    return [{ kind, label: searching[kind], values }];
  });
}
