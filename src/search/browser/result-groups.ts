import { languageName } from '../../archive/text/language.ts';
import { phrase, splitPhrase } from '../../i18n/format.ts';
import type { SearchMessages } from '../../presentation/search-messages.ts';
import { quotedList } from '../browser-shared/answer-summary.ts';
import { createElement } from '../browser-shared/elements.ts';
import type { Replacement, WiderGroup } from '../wider/wider-group.ts';
import { resultEntry } from './result-entry.ts';

/** Maximum number of words in the heading of a group. */
const maximumWords = 6;

/** Returns a heading whose `{words}` are set apart, in their language if all are in one. */
function headingWithWords(
  template: string,
  replacements: readonly Replacement[],
  language?: string,
): (Node | string)[] {
  const [before, after] = splitPhrase(template, 'words');
  const words = [...new Set(replacements.flatMap((each) => each.words))];
  const attributes: Record<string, string> = language ? { lang: language } : {};
  const nodes = words
    .slice(0, maximumWords)
    .flatMap((word, index) => [...(index > 0 ? [', '] : []), createElement('i', attributes, word)]);
  return [before, ...nodes, ...(words.length > maximumWords ? [' …'] : []), after];
}

/** Returns what a group is called, and what it stands for unless the summary of the answer says it. */
function introductionOf(
  group: WiderGroup,
  isBesideAnswer: boolean,
  messages: SearchMessages,
): { heading: readonly (Node | string)[]; note?: string } {
  const { phrases, language } = messages;
  if (group.kind === 'closest') {
    const heading = [phrases.closest];
    return isBesideAnswer ? { heading, note: phrases.notInOneParagraph } : { heading };
  }
  const typed = group.replacements.map((each) => each.typed);
  const words = quotedList(typed, messages, 'conjunction');
  if (group.kind === 'related') {
    return {
      heading: headingWithWords(phrases.related, group.replacements),
      note: phrase(phrases.inPlaceOf, { words }),
    };
  }
  const named = languageName(group.language, language);
  const template = phrase(phrases.translated, { language: named, words: '{words}' });
  return {
    heading: headingWithWords(template, group.replacements, group.language),
    note: phrase(phrases.translationsOf, { words }),
  };
}

function entriesOf(group: WiderGroup, messages: SearchMessages): HTMLLIElement[] {
  if (group.kind !== 'closest') {
    return group.reviews.map((review) => resultEntry(review, messages));
  }
  return group.passages.map(({ review, paragraph, lacking }) => {
    const words = quotedList(lacking, messages, 'conjunction');
    const facts = lacking.length > 0 ? [phrase(messages.phrases.lacking, { words })] : [];
    return resultEntry({ ...review, paragraphs: [paragraph] }, messages, 1, ...facts);
  });
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
  const id = `group-${group.kind}${group.kind === 'translated' ? `-${group.language}` : ''}`;
  const { heading, note } = introductionOf(group, isBesideAnswer, messages);
  return createElement(
    'section',
    { class: 'result-group', 'aria-labelledby': id },
    createElement('h2', { id }, ...heading),
    ...(note ? [createElement('p', { class: 'facts' }, note)] : []),
    createElement('ol', {}, ...entriesOf(group, messages)),
  );
}
