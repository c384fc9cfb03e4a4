import { sentencesOf } from '../../archive/text/sentences.ts';
import { tokensOf } from '../../archive/text/tokens.ts';
import type { TextRange } from '../words/find-matches.ts';

/** Maximum number of words between two matches that are read together, though a sentence ends there. */
const maximumGap = 3;

/**
 * Groups matches that are read together: those that begin in the same sentence, or with few words
 * between them.
 *
 * @param matches in the order of the text, without overlaps
 * @param language the language of the text, as a BCP 47 tag
 * @returns the groups, none of them empty
 */
export function groupMatches(
  text: string,
  matches: readonly TextRange[],
  language: string,
): TextRange[][] {
  const sentences = sentencesOf(text, language);
  const sentenceAt = (position: number) =>
    sentences.findLastIndex(({ start }) => start <= position);
  const groups: TextRange[][] = [];
  for (const match of matches) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isNear =
      last &&
      (sentenceAt(last.start) === sentenceAt(match.start) ||
        tokensOf(text.slice(last.end, match.start)).length <= maximumGap);
    if (group && isNear) group.push(match);
    else groups.push([match]);
  }
  return groups;
}
