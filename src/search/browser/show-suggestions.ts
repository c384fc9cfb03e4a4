import type { SearchMessages } from '../../presentation/search-messages.ts';
import type { Answer, Search } from '../answering/search.ts';
import type { SearchState } from '../answering/search-state.ts';
import { groupIntroduction } from '../around-answer/group-introduction.ts';
import { groupsSummary } from '../around-answer/groups-summary.ts';
import { namedPages } from '../around-answer/named-pages.ts';
import { answerSummary, type BeyondSummary } from '../browser-shared/answer-summary.ts';
import { createElement } from '../browser-shared/elements.ts';
import type { PendingRequest } from '../browser-shared/latest-request.ts';
import { widen } from '../wider/widen.ts';
import type { WiderGroup } from '../wider/wider-group.ts';
import type { Combobox } from './combobox.ts';
import type { option, resultsOption, reviewOptions } from './suggestions.ts';

/** Maximum number of paragraphs suggested from one group. */
const maximumPerGroup = 3;

/** An answer, and the search box that suggests what it has. */
export interface Suggested {
  readonly answer: Answer;
  readonly state: SearchState;
  readonly messages: SearchMessages;
  readonly search: Search;
  readonly combobox: Combobox;
  readonly request: PendingRequest;
  /** Importing these would make the script of the box larger. */
  readonly make: {
    readonly option: typeof option;
    readonly reviewOptions: typeof reviewOptions;
    readonly resultsOption: typeof resultsOption;
  };
  /** Suggests what the exact answer has, below some options, unless it is shown. */
  readonly showAnswer: (above?: readonly HTMLElement[], beyond?: BeyondSummary) => void;
}

/** Creates the options for the pages that a query names. */
async function namedOptions({
  answer,
  state,
  search,
  messages,
  make,
}: Suggested): Promise<HTMLElement[]> {
  return namedPages(state.query, answer.query, await search.labels(), messages).map(
    ({ name, href, kind }) =>
      make.option(href, name, ' ', createElement('span', { class: 'facts' }, kind)),
  );
}

function groupOptions(group: WiderGroup, { messages, make }: Suggested): HTMLElement {
  const id = `suggested-${group.kind}${group.kind === 'translated' ? `-${group.language}` : ''}`;
  const { heading } = groupIntroduction(group, messages);
  const reviews =
    group.kind === 'closest' ? group.passages.map(({ review }) => review) : group.reviews;
  const options = reviews
    .flatMap((review) => make.reviewOptions(review, 1))
    .slice(0, maximumPerGroup);
  // Facts beside each other are divided by dots: the words of a heading are one.
  const name = createElement('span', {}, ...heading);
  const label = createElement('p', { class: 'facts', id, role: 'presentation' }, name);
  return createElement('div', { role: 'group', 'aria-labelledby': id }, label, ...options);
}

/**
 * Suggests what a search box offers besides the paragraphs of the exact answer: above them, the
 * pages that the query names, together with them; below them, what lies beyond the answer, and the
 * page of all results. An empty answer waits for that.
 */
export async function showSuggestions(suggested: Suggested): Promise<void> {
  const { answer, state, messages, search, combobox, request, make, showAnswer } = suggested;
  const widened = widen(search, state, answer).catch((error: unknown) => {
    console.error(error);
    return [];
  });
  const named = await namedOptions(suggested);
  if (answer.total > 0) showAnswer(named);
  const groups = await widened;
  if (request.isStale()) return;
  const beyond = groupsSummary(answer, groups, messages);
  showAnswer(named, beyond);
  combobox.add(answerSummary(answer, state, messages, beyond), [
    ...groups.map((group) => groupOptions(group, suggested)),
    ...make.resultsOption(answer, state.query, messages, groups.length > 0),
  ]);
}
