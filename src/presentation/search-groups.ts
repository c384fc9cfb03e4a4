import {
  nameValues,
  notRecorded,
  type SearchFacet,
  unratedReviews,
} from '../archive/lists/facets.ts';
import { type NameFacet, nameFacets } from '../archive/lists/name-facets.ts';
import { capitalised } from '../i18n/format.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import type { Film } from '../schema/film.ts';
import type { Review } from '../schema/review.ts';
import { filmById } from './catalogue.ts';
import type { FacetGroup } from './facet-groups.ts';

/** A facet with its values, as the search page shows it. */
export interface SearchGroup {
  readonly kind: SearchFacet['kind'];
  readonly label: string;
  /** Whether reviews have more values than these. */
  readonly hasMore?: boolean;
  readonly values: readonly {
    readonly value: string;
    readonly name: string;
    /** Former values, in old addresses. */
    readonly formerly?: readonly string[];
    /** The number of reviews with the value. */
    readonly count: number;
  }[];
}

/**
 * Maximum number of names to choose from in a facet: those of most reviews. An answer offers others that its
 * reviews have, and all can be searched for.
 */
const maximumNames = 12;

/**
 * The films, publications and critics by which the search page limits its results: those of facets in
 * which reviews have at least two names. Reviews for which none is recorded can be chosen, too.
 */
function nameGroups(
  reviews: readonly Review[],
  films: readonly Film[],
  language: string,
): SearchGroup[] {
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
    return [{ kind, label: searching[kind], hasMore: recorded.length > maximumNames, values }];
  });
}

/**
 * The facets by which the search page limits its results: those of names, and those of lists, where
 * reviews without a rating can be chosen, too.
 *
 * @param groups the facets of a list of the same reviews
 */
export function searchGroups(
  reviews: readonly Review[],
  groups: readonly FacetGroup[],
  films: readonly Film[],
  language: string,
): SearchGroup[] {
  const count = unratedReviews(reviews).length;
  const name = capitalised(stringsFor(language).rating.none, language);
  const unrated = count > 0 ? [{ value: notRecorded, name, count }] : [];
  const listed = groups.map(({ kind, label, values }) => ({
    kind,
    label,
    values: [
      ...values.map(({ facet, ...each }) => ({ ...each, value: String(facet.value) })),
      ...(kind === 'rating' ? unrated : []),
    ],
  }));
  return [...nameGroups(reviews, films, language), ...listed];
}
