import { linesOf } from '../archive/notation/lines.ts';
import { typesetTitle } from '../archive/reviews/typeset-review.ts';
import type { SampledPassage } from '../archive/themes/sample-passages.ts';
import type { Subject } from '../archive/themes/statements.ts';
import { interfaceLanguageFor } from '../i18n/interface-languages.ts';
import type { Review } from '../schema/review.ts';
import type { Theme } from '../schema/theme.ts';
import { address, paths } from '../site/addresses.ts';
import { criticName, isNamedByTitle } from './byline.ts';

/** What the script of cards has to know of a passage by the next critic. */
function lineOf({ review, passage }: SampledPassage, language: string): string {
  const own = interfaceLanguageFor(review.language);
  const name = isNamedByTitle(review)
    ? [typesetTitle(review), review.language]
    : [criticName(review, language), ''];
  return [address(paths.review(review.slug)), passage.id, own, ...name].join('\t');
}

/**
 * What the next critic says first on each subject of a review, for the cards of its passages: a line for each line of
 * the notation, empty if there is no other critic. Tabs separate the address of the review, the id of the passage, the
 * interface language of that page, the name of the critic, and the language of the name if it is a title.
 */
export function nextCriticLines(
  review: Review,
  themes: readonly Theme[],
  nextCritic: (subject: Subject) => SampledPassage | undefined,
): string {
  const language = interfaceLanguageFor(review.language);
  return linesOf(review, themes)
    .map(({ theme }) => {
      const next = nextCritic(theme);
      return next ? lineOf(next, language) : '';
    })
    .join('\n');
}
