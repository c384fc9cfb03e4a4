import { languageName } from '../../archive/text/language.ts';
import { counted } from '../../i18n/format.ts';
import type { SearchMessages } from '../../presentation/search-messages.ts';
import type { Answer } from '../answering/search.ts';
import type { BeyondSummary } from '../browser-shared/answer-summary.ts';
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
 * The words in no review that the closest passages tell by others. There are none if the passages tell
 * all: that no review contains these is then why nothing matches exactly.
 */
function toldOf({ query }: Answer, groups: readonly WiderGroup[]): string[] {
  const passages = groups.flatMap((group) => (group.kind === 'closest' ? group.passages : []));
  const told = query.absent.filter((word) => passages.some((each) => each.told.includes(word)));
  return told.length < query.absent.length ? told : [];
}

/**
 * Returns a sentence for each group beyond the exact answer, after one that says why the answer is
 * empty if nothing else does.
 */
export function groupsSummary(
  answer: Answer,
  groups: readonly WiderGroup[],
  messages: SearchMessages,
): BeyondSummary {
  const { query, matching, total, leftOut } = answer;
  const told = toldOf(answer, groups);
  if (groups.length === 0) return { sentences: [], told };
  const { noneExactly, noneTogether } = messages.phrases;
  // A sentence is not looked for as a whole: one review may well contain all of its words.
  const isExplained = total > 0 || query.absent.length > 0 || query.isSentence;
  const isOfFilters = matching.length > 0 || leftOut > 0 || query.terms.length < 2;
  const reason = isExplained ? [] : [isOfFilters ? noneExactly : noneTogether];
  const sentences = groups.map((group, index) =>
    groupSummary(group, total === 0 && index === 0, messages),
  );
  return { sentences: [...reason, ...sentences], told };
}
