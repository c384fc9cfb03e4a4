import { counted } from '../../i18n/format.ts';
import type { SearchMessages } from '../../presentation/search-messages.ts';
import type { Answer, Search } from '../answering/search.ts';
import type { SearchState } from '../answering/search-state.ts';
import { groupsSummary } from '../around-answer/groups-summary.ts';
import { answerSummary, type BeyondSummary } from '../browser-shared/answer-summary.ts';
import type { PendingRequest } from '../browser-shared/latest-request.ts';
import { isAnyChosen } from '../facets/is-any-chosen.ts';
import { widen } from '../wider/widen.ts';
import type { WiderGroup } from '../wider/wider-group.ts';
import { offerFilters } from './filters-panel.ts';
import { answerCountsOnDemand, themeResultsOnDemand } from './load-on-demand.ts';
import { carryQueryToLanguages, pageParts } from './page-parts.ts';
import { resultGroup } from './result-groups.ts';
import type { ResultsView } from './results-view.ts';
import { restoreScrollPosition } from './scroll-position.ts';

/** An answer, and where it is shown. */
export interface Shown {
  readonly answer: Answer;
  readonly state: SearchState;
  readonly messages: SearchMessages;
  readonly search: Search;
  readonly view: ResultsView;
  readonly request: PendingRequest;
  /** Shows the exact answer, unless it is shown. An empty one says what lies beyond it. */
  readonly showResults: (beyond?: BeyondSummary) => void;
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

/** Offers the filters of an answer, with what there is, unless nothing is there or chosen. */
function showFilters(
  { answer: { matching, total }, state, messages }: Shown,
  groups: readonly WiderGroup[],
  hasMore: boolean,
  summary: string,
): void {
  const beyond = groups.flatMap((group) => ('reviews' in group ? group.reviews : []));
  const count = total + beyond.length;
  const found = count > 0 ? counted(messages.phrases.toResults, count, messages.language) : summary;
  offerFilters(matching.length > 0 || hasMore || isAnyChosen(state.chosen), found);
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
    // Passages on a theme would stand before those that answer a question; on a later page, again.
    answer.query.isQuestion || answer.page > 1
      ? []
      : themeResultsOnDemand(answer.query.themes, state, messages, search),
    groupsBeyond(shown),
  ]);
  const isEmpty = answer.total === 0;
  const awaited = isEmpty ? await beyond : undefined;
  const hasMore = awaited?.some(({ length }) => length > 0) === true;
  const parts = await pageParts(answer, state, messages, search, addressOf, hasMore);
  if (request.isStale()) return;
  showResults(awaited && groupsSummary(answer, awaited[1], messages));
  view.showParts(parts);
  restoreScrollPosition(false);
  const [themes, groups] = await beyond;
  if (request.isStale()) return;
  // What lies beyond the whole answer follows its first page.
  const shownGroups = answer.page > 1 ? [] : groups;
  const sections = shownGroups.map((group) =>
    resultGroup(group, !isEmpty, state.order !== '', messages),
  );
  view.showParts({ beyond: [...themes, ...sections] });
  const summary = answerSummary(
    answer,
    state,
    messages,
    groupsSummary(answer, shownGroups, messages),
  );
  view.say(summary);
  showFilters(shown, groups, hasMore, summary);
  carryQueryToLanguages();
  restoreScrollPosition(true);
  const beyondAll = () => groupsBeyond({ ...shown, state: { ...state, chosen: {} } });
  await answerCountsOnDemand(shown, groups, beyondAll);
}
