import { isCriticsOwn } from '../../archive/themes/voice.ts';
import type { ReviewRecord } from '../../schema/review.ts';
import { nearestName } from '../suggestion.ts';
import { missingFile } from './check-references.ts';
import type { ReviewProblem } from './review-problem.ts';

/**
 * Finds what is meant by the themes of a record that do not exist: a theme with a similar name; otherwise the one
 * theme that, without them, the review or its passages would lack.
 *
 * @returns the theme that is meant by a name; the name itself if nothing suggests another
 */
function intendedThemes(
  listed: readonly string[],
  quoted: readonly string[],
  known: readonly string[],
): (theme: string) => string {
  const isUnknown = (theme: string) => !known.includes(theme);
  const similar = (theme: string) =>
    isUnknown(theme) ? (nearestName(theme, known) ?? theme) : theme;
  const missingIn = (themes: readonly string[], others: readonly string[]) => {
    const all = new Set(themes.map(similar));
    const missing = [...new Set(others.map(similar))].filter((theme) => !all.has(theme));
    const unknown = [...all].filter(isUnknown);
    const [only] = missing.filter((theme) => !isUnknown(theme));
    return unknown.length === 1 && missing.length === 1 && only !== undefined ? [only] : [];
  };
  const [meant] = [...missingIn(listed, quoted), ...missingIn(quoted, listed)];
  return (theme) => {
    const near = similar(theme);
    return isUnknown(near) ? (meant ?? near) : near;
  };
}

/**
 * Checks that the themes of a review exist, that a passage in the critic's own words supports each of them,
 * unless it is a draft, and that the review lists all themes of its passages. A misspelt theme is reported only where
 * it is misspelt.
 *
 * @param known the ids of all themes of the archive
 */
export function checkThemes(
  { themes, passages, draft }: ReviewRecord,
  known: readonly string[],
): ReviewProblem[] {
  const intended = intendedThemes(
    themes,
    passages.flatMap((passage) => passage.themes),
    known,
  );
  const listed = new Set(themes.map(intended));
  const quoted = new Set(passages.flatMap((passage) => passage.themes.map(intended)));
  const discussed = new Set(
    passages.filter(isCriticsOwn).flatMap((passage) => passage.themes.map(intended)),
  );

  const ofReview = themes.flatMap((theme, index): ReviewProblem[] => {
    const path = ['themes', index];
    if (!known.includes(theme)) {
      return [{ path, ...missingFile(theme, 'themes', known, intended(theme)) }];
    }
    if (discussed.has(theme) || draft) return [];
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
        return [{ path, ...missingFile(theme, 'themes', known, intended(theme)) }];
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
