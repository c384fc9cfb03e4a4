import { languageName } from '../../archive/text/language.ts';
import { counted } from '../../i18n/format.ts';
import type { SearchMessages } from '../../presentation/search-messages.ts';
import type { Answer } from '../answering/search.ts';
import type { WiderGroup } from '../wider/wider-group.ts';

function groupSummary(
  group: WiderGroup,
  isFirst: boolean,
  { language, phrases }: SearchMessages,
): string {
  if (group.kind === 'closest') {
    return counted(phrases.closestCount, group.passages.length, language);
  }
  const { length } = group.reviews;
  if (group.kind === 'related') {
    return counted(isFirst ? phrases.relatedCount : phrases.relatedMore, length, language);
  }
  const own = languageName(group.language, language);
  const count = isFirst ? phrases.translatedCount : phrases.translatedMore;
  return counted(count, length, language, { language: own });
}

/**
 * Returns a sentence for each group beyond the exact answer, after one that says why the answer is
 * empty if nothing else does.
 */
export function groupsSummary(
  { query, matching, total, leftOut }: Answer,
  groups: readonly WiderGroup[],
  messages: SearchMessages,
): string[] {
  if (groups.length === 0) return [];
  const { noneExactly, noneTogether } = messages.phrases;
  // A sentence is not looked for as a whole: one review may well contain all of its words.
  const isExplained = total > 0 || query.absent.length > 0 || query.isSentence;
  const isOfFilters = matching.length > 0 || leftOut > 0 || query.terms.length < 2;
  const reason = isExplained ? [] : [isOfFilters ? noneExactly : noneTogether];
  const sentences = groups.map((group, index) =>
    groupSummary(group, total === 0 && index === 0, messages),
  );
  return [...reason, ...sentences];
}
