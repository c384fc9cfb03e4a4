import { type Facet, languageValues, ratingValues, themeValues } from '../archive/lists/facets.ts';
import { languageName } from '../archive/text/language.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import type { Review } from '../schema/review.ts';
import type { Theme } from '../schema/theme.ts';
import { listedValue, ratingFacetLabel } from './rating-label.ts';
import { themesByLabel } from './theme-labels.ts';

/** A facet with its values, as a page shows it. */
export interface FacetGroup {
  readonly kind: Facet['kind'];
  readonly label: string;
  readonly values: readonly {
    readonly facet: Facet;
    readonly name: string;
    /** The number of reviews with the value. */
    readonly count: number;
    /** Its former names in addresses. */
    readonly formerly?: readonly string[];
  }[];
}

/** The facets of a list of reviews that have values, with labels in an interface language. */
export function facetGroups(
  reviews: readonly Review[],
  themes: readonly Theme[],
  language: string,
): FacetGroup[] {
  const strings = stringsFor(language).lists;
  const ratings = ratingValues(reviews);
  const themeCounts = new Map(themeValues(reviews).map(({ value, count }) => [value, count]));
  const groups: FacetGroup[] = [
    {
      kind: 'language',
      label: strings.byLanguage,
      values: languageValues(reviews).map(({ value, count }) => ({
        facet: { kind: 'language', value },
        name: languageName(value, language),
        count,
      })),
    },
    {
      kind: 'rating',
      label: ratingFacetLabel(ratings, language),
      values: ratings.map((each) => ({
        facet: { kind: 'rating', value: each.value },
        name: listedValue(each, language),
        count: each.count,
      })),
    },
    {
      kind: 'theme',
      label: strings.byTheme,
      // Themes without reviews are shown too.
      values: themesByLabel(themes, language).map(({ id, label, formerly }) => ({
        facet: { kind: 'theme', value: id },
        name: label,
        count: themeCounts.get(id) ?? 0,
        ...(formerly.length > 0 ? { formerly } : {}),
      })),
    },
  ];
  return groups.filter(({ values }) => values.length > 0);
}

/**
 * From how many reviews on lists have facets. Fewer than eight entries fit on two or three screens: they are
 * read sooner than a choice of filters.
 */
const leastReviews = 8;

/** The facets that are worth choosing from: those of an archive of some size, which lead to shorter lists. */
export function narrowingGroups(
  groups: readonly FacetGroup[],
  reviews: number,
): readonly FacetGroup[] {
  if (reviews < leastReviews) return [];
  return groups.filter(({ values }) => values.some(({ count }) => count > 0 && count < reviews));
}
