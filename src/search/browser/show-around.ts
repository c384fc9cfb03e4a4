import type { SearchMessages } from '../../presentation/search-messages.ts';
import type { Answer, Search } from '../answering/search.ts';
import type { SearchState } from '../answering/search-state.ts';
import { answerSummary } from '../browser-shared/answer-summary.ts';
import type { PendingRequest } from '../browser-shared/latest-request.ts';
import { widen } from '../wider/widen.ts';
import type { WiderGroup } from '../wider/wider-group.ts';
import { showFacetCounts } from './facet-count-labels.ts';
import { groupsSummary } from './groups-summary.ts';
import { carryQueryToLanguages, pageParts } from './page-parts.ts';
import { resultGroup } from './result-groups.ts';
import type { ResultsView } from './results-view.ts';
import { restoreScrollPosition } from './scroll-position.ts';
import { namedThemeResults } from './theme-results.ts';

/** An answer, and where it is shown. */
export interface Shown {
  readonly answer: Answer;
  readonly state: SearchState;
  readonly messages: SearchMessages;
  readonly search: Search;
  readonly view: ResultsView;
  readonly request: PendingRequest;
  /** Shows the exact answer, unless it is shown. An empty one says what lies beyond it. */
  readonly showResults: (beyond?: readonly string[]) => void;
}

/** Finds what lies beyond an answer. If that fails, the answer stands without it. */
async function groupsBeyond({ search, state, answer }: Shown): Promise<readonly WiderGroup[]> {
  try {
    return await widen(search, state, answer);
  } catch (error) {
    console.error(error);
    return [];
  }
}

/**
 * Shows what belongs around the results of an answer: above them, together with them; below them,
 * as soon as it is there. An empty answer waits for what lies beyond it.
 */
export async function showAround(
  shown: Shown,
  addressOf: (state: SearchState) => string,
): Promise<void> {
  const { answer, state, messages, search, view, request, showResults } = shown;
  const beyond = Promise.all([
    namedThemeResults(answer.query.themes, state, messages, search),
    groupsBeyond(shown),
  ]);
  const isEmpty = answer.total === 0;
  const hasMore = isEmpty && (await beyond).some(({ length }) => length > 0);
  const parts = await pageParts(answer, state, messages, search, addressOf, hasMore);
  if (request.isStale()) return;
  if (!isEmpty) showResults();
  view.showParts(parts);
  if (!isEmpty) restoreScrollPosition(false);
  const [themes, groups] = await beyond;
  if (request.isStale()) return;
  const sentences = groupsSummary(answer, groups, messages);
  if (isEmpty) showResults(sentences);
  const sections = groups.map((group) => resultGroup(group, !isEmpty, messages));
  view.showParts({ beyond: [...themes, ...sections] });
  const summary = answerSummary(answer, state, messages, isEmpty ? sentences : []);
  view.say(summary, answerSummary(answer, state, messages, sentences));
  carryQueryToLanguages();
  restoreScrollPosition(true);
  await showFacetCounts(request, () => search.counts(answer.matching, state.chosen));
}
