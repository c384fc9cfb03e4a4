import { sentencesOf } from '../../../archive/text/sentences.ts';
import { habitsOf } from './habits.ts';
import { isFunctionWord } from './ordinary-words.ts';

/** Capitalised words in a row that may be a name. */
export interface Candidate {
  readonly words: readonly string[];
  /** Whether a sentence, or a quotation, begins with them, so that the first word may be an ordinary one. */
  readonly isFirst: boolean;
  /** Whether a form of address stands before them. */
  readonly isAddressed: boolean;
  /** The word before them, in lower case. */
  readonly before: string;
}

const particle = '(?:de|del|della|di|da|du|von|van|der|den|la|le|bin|al|el|y|af)';
const initial = '\\p{Lu}\\.(?:-?\\p{Lu}\\.?)*';
const word = "\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*";
const address =
  '(?:Mr|Mrs|Ms|Miss|Dr|Prof|Mme|Mlle|Sr|Sra|Herrn?|Frau|Monsieur|Madame|Señora?|Don|Doña)';
const names = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(?<address>${address})\\.?[ \\u00A0])?(?<name>(?:${initial}|${word})(?:[ \\u00A0](?:${particle}[ \\u00A0])*(?:${initial}|${word}))*)`,
  'gu',
);

/** Whether a sentence is a title, in which most words are capitalised: A Lesson in Waiting. */
function isTitle(sentence: string): boolean {
  const words = sentence.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const capitals = words.filter((each) => /^\p{Lu}/u.test(each)).length;
  return words.length > 2 && capitals >= words.length * 0.75 && !sentence.includes(',');
}

/** Whether words are the whole of a quotation, as the title of a film or a book may be. */
const isQuoted = (text: string, start: number, end: number) =>
  /["“„«‘'‹]\s?$/u.test(text.slice(0, start)) && /^\s?["”“»’'›]/u.test(text.slice(end));

/** Divides words that only stand beside each other: at an English I, and after a genitive. */
function divided(words: readonly string[], language: string): string[][] {
  const isEnglish = language.startsWith('en');
  const parts: string[][] = [[]];
  for (const each of words) {
    if (isEnglish && /^I(?:['’]\p{L}+)?$/u.test(each)) parts.push([]);
    else parts.at(-1)?.push(each);
    if (/['’]s$/u.test(each)) parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
}

/** Words without those at their beginning that no name has, and the last of these. */
function withoutOpeners(words: readonly string[], language: string) {
  const { openers, adverbs, roles } = habitsOf(language);
  let rest = words;
  let before: string | undefined;
  for (;;) {
    const [first = '', ...others] = rest;
    const lower = first.toLowerCase();
    const isOpener =
      !/\.$/.test(first) &&
      (isFunctionWord(lower, language) ||
        openers.includes(lower) ||
        adverbs?.test(lower) ||
        (roles.includes(lower) && others.length > 0));
    if (!isOpener || first === '') return { rest, before };
    before = lower;
    rest = others;
  }
}

/** The candidates of a paragraph. */
export function candidatesIn(text: string, language: string): Candidate[] {
  return sentencesOf(text, language).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    if (isTitle(sentence)) return [];
    return Array.from(sentence.matchAll(names)).flatMap(({ 0: all, index, groups = {} }) => {
      const { name = '', address: addressed } = groups;
      const at = index + all.length - name.length;
      const before = sentence.slice(0, at);
      if (isQuoted(sentence, at, at + name.length)) return [];
      const isStart = index === 0 || /(?:^|["'“„«‘(–—:…¡¿!?])\s?$/u.test(before);
      const [previous = ''] = /[\p{L}\p{M}]+(?=['’]?\s*$)/u.exec(before) ?? [];
      return divided(name.split(/[ \u00A0]/u), language).map((words, part): Candidate => {
        const { rest, before: opener } = withoutOpeners(words, language);
        return {
          words: rest,
          isFirst: isStart && part === 0 && rest.length === words.length && !addressed,
          isAddressed: addressed !== undefined && part === 0,
          before: opener ?? (addressed === undefined ? previous.toLowerCase() : ''),
        };
      });
    });
  });
}
