import { languageName } from '../../archive/text/language.ts';
import { phrase } from '../../i18n/format.ts';
import type { SearchMessages } from '../../presentation/search-messages.ts';
import { quotedList } from '../browser-shared/answer-summary.ts';
import { createElement } from '../browser-shared/elements.ts';
import type { Replacement, WiderGroup } from '../wider/wider-group.ts';

/** Maximum number of words in the heading of a group. */
const maximumWords = 6;

/** Returns a heading whose `{words}` are set apart, in their language if all are in one. */
function headingWithWords(
  template: string,
  replacements: readonly Replacement[],
  language?: string,
): (Node | string)[] {
  const [before = '', after = ''] = template.split('{words}');
  const words = [...new Set(replacements.flatMap((each) => each.words))];
  const attributes: Record<string, string> = language ? { lang: language } : {};
  const nodes = words
    .slice(0, maximumWords)
    .flatMap((word, index) => [...(index > 0 ? [', '] : []), createElement('i', attributes, word)]);
  return [before, ...nodes, ...(words.length > maximumWords ? [' …'] : []), after];
}

/** Returns what a group beyond the exact answer is called, and what it stands for. */
export function groupIntroduction(
  group: WiderGroup,
  messages: SearchMessages,
): { heading: readonly (Node | string)[]; note: string } {
  const { phrases, language } = messages;
  if (group.kind === 'closest') {
    return { heading: [phrases.closest], note: phrases.notInOneParagraph };
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
