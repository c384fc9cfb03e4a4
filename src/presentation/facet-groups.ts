import {
  type Facet,
  languageValues,
  type RatingValue,
  ratingValues,
  themeValues,
} from '../archive/lists/facets.ts';
import { formatNumber } from '../archive/reviews/rating-scale.ts';
import { languageName } from '../archive/text/language.ts';
import { phrase } from '../i18n/format.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import type { Review } from '../schema/review.ts';
import type { Theme } from '../schema/theme.ts';
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
  }[];
}

/**
 * A value of the archive's scale, which says if its reviews have estimates: `about 4.5`, or
 * `4.5 (some estimated)`. Without estimates, it is the number alone.
 */
function ratingName({ value, count, estimates }: RatingValue, language: string): string {
  const { listedAt } = stringsFor(language).lists;
  const number = formatNumber(value, language);
  if (estimates === 0) return number;
  return phrase(estimates === count ? listedAt.estimated : listedAt.mixed, { value: number });
}

/** All facets of a list of reviews, with labels in an interface language. */
export function facetGroups(
  reviews: readonly Review[],
  themes: readonly Theme[],
  language: string,
): FacetGroup[] {
  const strings = stringsFor(language).lists;
  const themeCounts = new Map(themeValues(reviews).map(({ value, count }) => [value, count]));
  return [
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
      label: strings.byRating,
      values: ratingValues(reviews).map((each) => ({
        facet: { kind: 'rating', value: each.value },
        name: ratingName(each, language),
        count: each.count,
      })),
    },
    {
      kind: 'theme',
      label: strings.byTheme,
      // Themes without reviews are shown too.
      values: themesByLabel(themes, language).map(({ id, label }) => ({
        facet: { kind: 'theme', value: id },
        name: label,
        count: themeCounts.get(id) ?? 0,
      })),
    },
  ];
}

/** The name of a value in the facets of lists. Throws if no review has it. */
export function facetName({ kind, value }: Facet, groups: readonly FacetGroup[]): string {
  const values = groups.flatMap((group) => group.values);
  const found = values.find(({ facet }) => facet.kind === kind && facet.value === value);
  if (!found) throw new Error(`No review has the ${kind} ${value}.`);
  return found.name;
}
