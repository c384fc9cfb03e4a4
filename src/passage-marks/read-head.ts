import { voices } from '../schema/passage.ts';
import { identifierPattern } from '../schema/primitives.ts';
import { type PassageHead, ratingWord, stanceSigns } from './passage-head.ts';

/** What is wrong with a mark, and how to fix it. */
export interface MarkMistake {
  readonly message: string;
  readonly fix: string;
}

const example = '[[performance+: words]]';

type Change = Partial<PassageHead> | MarkMistake;

const isMistake = (change: Change): change is MarkMistake => 'message' in change;

function stanceOf(sign: string | undefined): Pick<PassageHead, 'stance'> {
  if (sign === stanceSigns.praise) return { stance: 'praise' };
  return sign === stanceSigns.reservation ? { stance: 'reservation' } : {};
}

function readVoice(part: string): Change {
  const [name = '', ...speaker] = part.slice(1).split('/');
  const voice = voices.find((known) => known === name);
  if (voice === undefined || speaker.length > 1 || speaker[0] === '') {
    return {
      message: `“${part}” does not say whose words these are: the voices are ${voices.join(', ')}.`,
      fix: 'write the voice after an @, and if the speaker has a file in content/people, its name after a slash: [[@character/terence-fletcher mentorship: words]].',
    };
  }
  return { voice, ...(speaker[0] === undefined ? {} : { speaker: speaker[0] }) };
}

function readAsked(part: string, { asked = {} }: PassageHead): Change {
  const { language, words } = /^\?(?<language>[\w-]+)=(?<words>.+)$/.exec(part)?.groups ?? {};
  if (language === undefined || words === undefined) {
    return {
      message: `“${part}” does not say by which words readers ask.`,
      fix: 'write a language and single words, with commas and without spaces: ?en=throw,hurl.',
    };
  }
  const all = (words.match(/(?:\\.|[^,\\])+/g) ?? []).map((word) => word.replace(/\\(.)/g, '$1'));
  return { asked: { ...asked, [language]: [...(asked[language] ?? []), ...all] } };
}

function readTheme(part: string, head: PassageHead): Change {
  const { theme = '', sign } = /^(?<theme>.*?)(?<sign>[+-]?)$/.exec(part)?.groups ?? {};
  if (theme !== '' && !identifierPattern.test(theme)) {
    return {
      message: `“${part}” is not a part of a mark.`,
      fix: `before the colon, write themes by the names of their files, + for praise or - for a reservation: ${example}. If these brackets belong to the text, put a \\ before each.`,
    };
  }
  if (head.themes.includes(theme)) {
    return { message: `This mark names the theme ${theme} twice.`, fix: 'remove one of the two.' };
  }
  const { stance } = stanceOf(sign);
  if (stance !== undefined && head.stance !== undefined && stance !== head.stance) {
    return {
      message: 'This mark is both praise and a reservation.',
      fix: 'keep the + or the -. To say both, mark two passages.',
    };
  }
  return {
    themes: theme === '' ? head.themes : [...head.themes, theme],
    ...(stance === undefined ? {} : { stance }),
  };
}

function readPart(part: string, head: PassageHead): Change {
  if (part === ratingWord) return { supportsRating: true };
  if (part.startsWith('#')) return { id: part.slice(1) };
  if (part.startsWith('@')) return readVoice(part);
  if (part.startsWith('?')) return readAsked(part, head);
  return readTheme(part, head);
}

/** Reads the head of a mark: what stands before its colon, and in its note if it has one. */
export function readHead(text: string): { head: PassageHead } | { mistake: MarkMistake } {
  let head: PassageHead = { themes: [], voice: 'critic', supportsRating: false };
  const parts = text.split(/\s+/).filter((part) => part !== '');
  if (parts.length === 0) {
    return {
      mistake: {
        message: 'This mark says nothing about its words.',
        fix: `write a theme, + for praise or - for a reservation before the colon: ${example}.`,
      },
    };
  }
  for (const part of parts) {
    const change = readPart(part, head);
    if (isMistake(change)) return { mistake: change };
    head = { ...head, ...change };
  }
  return { head };
}
