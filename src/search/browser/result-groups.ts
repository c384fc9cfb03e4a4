import { phrase } from '../../i18n/format.ts';
import type { SearchMessages } from '../../presentation/search-messages.ts';
import { quotedList } from '../browser-shared/answer-summary.ts';
import { createElement } from '../browser-shared/elements.ts';
import type { WiderGroup } from '../wider/wider-group.ts';
import { groupIntroduction } from './group-introduction.ts';
import { resultEntry } from './result-entry.ts';

function entriesOf(group: WiderGroup, messages: SearchMessages): HTMLLIElement[] {
  const without = (lacking: readonly string[]) => {
    const words = quotedList(lacking, messages, 'conjunction');
    return lacking.length > 0 ? [phrase(messages.phrases.lacking, { words })] : [];
  };
  if (group.kind !== 'closest') {
    const leftOut = group.kind === 'translated' ? group.leftOut : [];
    return group.reviews.map((review) => resultEntry(review, messages, 1, ...without(leftOut)));
  }
  return group.passages.map(({ review, paragraph, lacking }) =>
    resultEntry({ ...review, paragraphs: [paragraph] }, messages, 1, ...without(lacking)),
  );
}

/**
 * Creates a section for a group of results beyond the exact answer: what it stands for, and its
 * reviews or passages.
 *
 * @param isBesideAnswer whether there is an exact answer too
 */
export function resultGroup(
  group: WiderGroup,
  isBesideAnswer: boolean,
  messages: SearchMessages,
): HTMLElement {
  // The summary of an empty answer says it.
  const isExplained = group.kind === 'closest' && !isBesideAnswer;
  const id = `group-${group.kind}${group.kind === 'translated' ? `-${group.language}` : ''}`;
  const { heading, note } = groupIntroduction(group, messages);
  return createElement(
    'section',
    { class: 'result-group', 'aria-labelledby': id },
    createElement('h2', { id }, ...heading),
    ...(isExplained ? [] : [createElement('p', { class: 'facts' }, note)]),
    createElement('ol', {}, ...entriesOf(group, messages)),
  );
}
