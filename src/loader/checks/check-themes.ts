import type { ReviewRecord } from '../../schema/review.ts';
import { nearestName } from '../suggestion.ts';
import { missingFile } from './check-references.ts';
import type { ReviewProblem } from './review-problem.ts';

/**
 * Checks that the themes of a review exist, that a passage supports each of them, and that the review
 * lists all themes of its passages. A misspelt theme is reported only where it is misspelt.
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
  const supported = new Set(passages.flatMap((passage) => passage.themes.map(intended)));

  const ofReview = themes.flatMap((theme, index): ReviewProblem[] => {
    const path = ['themes', index];
    if (!known.includes(theme)) return [{ path, ...missingFile(theme, 'themes', known) }];
    if (supported.has(theme)) return [];
    return [
      {
        path,
        message: `No passage supports the theme ${theme}.`,
        fix: `add words about it to the passages, with themes: [${theme}], or remove the theme.`,
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
