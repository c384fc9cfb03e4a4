import { typesetTitle, typesetWords } from '../../archive/reviews/typeset-review.ts';
import { quoted } from '../../archive/text/quoted.ts';
import type { SampledPassage } from '../../archive/themes/sample-passages.ts';
import { address, paths } from '../../site/addresses.ts';
import type { ThemePassage } from '../themes/theme-passages.ts';
import { facetValues } from './facet-values.ts';

/** Turns a passage on a theme into what results show of it. */
export function toThemePassage({ review, passage }: SampledPassage): ThemePassage {
  return {
    address: `${address(paths.review(review.slug))}#${passage.id}`,
    language: review.language,
    title: typesetTitle(review),
    words: quoted(typesetWords(review, passage.place), review.language),
    facets: facetValues(review),
  };
}
