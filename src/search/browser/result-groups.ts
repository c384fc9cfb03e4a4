import { phrase } from '../../i18n/format.ts';
import type { SearchMessages } from '../../presentation/search-messages.ts';
import { groupIntroduction } from '../around-answer/group-introduction.ts';
import { quotedList } from '../browser-shared/answer-summary.ts';
import { createElement } from '../browser-shared/elements.ts';
import type { WiderGroup } from '../wider/wider-group.ts';
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
 * @param isSorted whether the reader has chosen an order
 */
export function resultGroup(
  group: WiderGroup,
  isBesideAnswer: boolean,
  isSorted: boolean,
  messages: SearchMessages,
): HTMLElement {
  // The summary of an empty answer says it.
  const isClosest = group.kind === 'closest';
  const isExplained = isClosest && !isBesideAnswer;
  const id = `group-${group.kind}${group.kind === 'translated' ? `-${group.language}` : ''}`;
  const { heading, note } = groupIntroduction(group, messages);
  // The order is one of reviews, not of passages.
  const byCloseness = isClosest && isSorted ? [messages.phrases.closestFirst] : [];
  const notes = [...(isExplained ? [] : [note]), ...byCloseness];
  return createElement(
    'section',
    { class: 'result-group', 'aria-labelledby': id },
    createElement('h2', { id }, ...heading),
    ...(notes.length > 0 ? [createElement('p', { class: 'facts' }, notes.join(' '))] : []),
    createElement('ol', {}, ...entriesOf(group, messages)),
  );
}
