import { inDigits, limits } from './limits.ts';

/**
 * Characters that no text of the archive has: controls but line ends, halves of characters and non-characters, which
 * files cannot have or readers cannot see; separators of lines and paragraphs; and the controls that turn the direction
 * of writing (UAX 9), which make a text look like another. The marks of direction that Arabic and Hebrew texts need are
 * not among them.
 */
const forbidden = /(?![\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028-\u202E\u2066-\u2069]/u;

/** What not even damage in transmission leaves behind, unlike tabs and the controls of wrongly decoded characters. */
const neverReceived = /(?![\t\n\r\u0080-\u009F])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** Something that readers see: not white space, and not a character that most fonts draw as nothing. */
const visible = /[^\p{Default_Ignorable_Code_Point}\p{White_Space}\p{C}\p{M}\u2800]/u;

const longWord = new RegExp(`[\\p{L}\\p{M}\\p{N}]{${limits.wordLength + 1}}`, 'u');

/**
 * With this, Astro's store marks texts that are addresses of images: it would publish the file that the rest of the
 * text names, from wherever it is.
 */
const reserved = '__ASTRO_IMAGE_';

/** The number of a character: `U+202E`. */
export const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function kindOf(character: string): string {
  if (character === '\t') return 'a tab';
  if (character === '\0') return 'a NUL character';
  if (/[\u2028\u2029]/.test(character)) return 'a separator of lines';
  if (/\p{Cc}/u.test(character)) return 'a control character';
  if (/\p{Cs}/u.test(character)) return 'half of a character';
  if (/\p{Noncharacter_Code_Point}/u.test(character)) return 'a code that is no character';
  return 'a character that turns the direction of writing';
}

/** A character, or a sign of Astro's own, that a text may not have. */
export interface ForbiddenCharacter {
  /** Where it is, in UTF-16 units from 0. */
  readonly at: number;
  /** What it is: `a tab (U+0009)`. */
  readonly description: string;
}

function find(pattern: RegExp, text: string): ForbiddenCharacter | undefined {
  const match = pattern.exec(text);
  const at = text.indexOf(reserved);
  if (at >= 0)
    return { at, description: `“${reserved}”, by which the site’s generator knows images` };
  if (!match) return undefined;
  const [character] = match;
  return { at: match.index, description: `${kindOf(character)} (${codePointOf(character)})` };
}

/** The first character of a text that no text may have. */
export const forbiddenCharacter = (text: string): ForbiddenCharacter | undefined =>
  find(forbidden, text);

/** The first character of a file that not even a damaged text has. */
export const impossibleCharacter = (text: string): ForbiddenCharacter | undefined =>
  find(neverReceived, text);

/** Whether a text has a character that readers see. */
export const isVisible = (text: string): boolean => visible.test(text);

/** The place of a word that is too long for any language, in UTF-16 units from 0; -1 if there is none. */
export const longWordIn = (text: string): number => text.search(longWord);

/** What is wrong with such a word: completes the sentence “This text …”. */
export const hasLongWord = `has a word of more than ${inDigits(limits.wordLength)} letters`;

/** A text with something else in the place of every character that no text may have. */
export function withoutForbidden(
  text: string,
  replacement: string | ((character: string) => string),
): string {
  const replace = typeof replacement === 'string' ? () => replacement : replacement;
  return text.replace(new RegExp(forbidden, 'gu'), (character) => replace(character));
}

/** A text in which characters that nobody sees, or that move others, are shown by their numbers: `[U+202E]`. */
export const withVisibleControls = (text: string): string =>
  withoutForbidden(text, (character) => `[${codePointOf(character)}]`);
