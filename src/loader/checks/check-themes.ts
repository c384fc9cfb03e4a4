import { isCriticsOwn } from '../../archive/themes/voice.ts';
import type { ReviewRecord } from '../../schema/review.ts';
import { nearestName } from '../suggestion.ts';
import { missingFile } from './check-references.ts';
import type { ReviewProblem } from './review-problem.ts';

/**
 * Checks that the themes of a review exist, that a passage in the critic's own words supports each of them,
 * and that the review lists all themes of its passages. A misspelt theme is reported only where it is misspelt.
 *
 * @param known the ids of all themes of the archive
 */
export function checkThemes(
  { themes, passages }: ReviewRecord,
  known: readonly string[],
): ReviewProblem[] {
  const intended = (theme: string) =>
    known.includes(theme) ? theme : (nearestName(theme, known) ?? theme);
  const listed = new Set(themes.map(intended));
  const quoted = new Set(passages.flatMap((passage) => passage.themes.map(intended)));
  const discussed = new Set(
    passages.filter(isCriticsOwn).flatMap((passage) => passage.themes.map(intended)),
  );

  const ofReview = themes.flatMap((theme, index): ReviewProblem[] => {
    const path = ['themes', index];
    if (!known.includes(theme)) return [{ path, ...missingFile(theme, 'themes', known) }];
    if (discussed.has(theme)) return [];
    const isQuoted = quoted.has(theme);
    return [
      {
        path,
        message: isQuoted
          ? `Only words of others support the theme ${theme}: no passage on it is in the critic's own words.`
          : `No passage supports the theme ${theme}.`,
        fix: `add words ${isQuoted ? 'of the critic ' : ''}about it to the passages, with themes: [${theme}], or remove the theme.`,
      },
    ];
  });
  const ofPassages = passages.flatMap((passage, index) =>
    passage.themes.flatMap((theme, at): ReviewProblem[] => {
      const path = ['passages', index, 'themes', at];
      if (!known.includes(theme) && !themes.includes(theme)) {
        return [{ path, ...missingFile(theme, 'themes', known) }];
      }
      if (listed.has(intended(theme))) return [];
      return [
        {
          path,
          message: `This passage supports the theme ${theme}, which the review does not list.`,
          fix: 'add it to the themes of the review, or remove it here.',
        },
      ];
    }),
  );
  return [...ofReview, ...ofPassages];
}
