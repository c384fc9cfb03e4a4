import { z } from 'zod';
import {
  forbiddenCharacter,
  hasLongWord,
  impossibleCharacter,
  isVisible,
  longWordIn,
} from './characters.ts';
import { inDigits, limits } from './limits.ts';
import { distinctTexts } from './none-twice.ts';

const lineEnd = /[\n\r]/;

/** What is wrong with the characters of a text, and how to fix it; undefined if nothing is. */
function faultOf(
  text: string,
  find: typeof forbiddenCharacter,
): { message: string; fix: string } | undefined {
  if (text.length > limits.textLength) {
    return {
      message: `has more than ${inDigits(limits.textLength)} characters`,
      fix: 'shorten it.',
    };
  }
  const character = find(text);
  if (character) {
    return {
      message: `has ${character.description}`,
      fix: 'delete the character, or write another in its place.',
    };
  }
  return longWordIn(text) >= 0
    ? { message: hasLongWord, fix: 'divide the word, or shorten it.' }
    : undefined;
}

const checkedText = (find: typeof forbiddenCharacter) =>
  z
    .string()
    .min(1, 'is empty')
    .superRefine((text, context) => {
      const fault = faultOf(text, find);
      if (!fault) return;
      const { message, fix } = fault;
      context.addIssue({ code: 'custom', message, params: { fix }, input: text });
    });

/** Text of any number of lines: not empty, and without characters that no text has. */
export const textSchema = checkedText(forbiddenCharacter);

/** Text that was damaged in transmission, and may have what the damage left behind. */
export const damagedTextSchema = checkedText(impossibleCharacter);

/** Text in one line, which may begin or end with white space, or have nothing else. */
export const contextSchema = textSchema.refine(
  (text) => !lineEnd.test(text),
  'has more than one line',
);

/** One line of text that readers see: without white space at its ends. */
export const lineSchema = textSchema
  .refine((text) => text === '' || isVisible(text), {
    error: 'has no character that readers see',
    params: { fix: 'write words.' },
  })
  .refine((text) => text === text.trim(), {
    error: 'begins or ends with white space',
    params: { fix: 'remove the spaces at its beginning and its end.' },
  })
  .refine((text) => !lineEnd.test(text), {
    error: 'has more than one line',
    params: { fix: 'write it in one line.' },
  });

/** A line that pages put into a sentence, or end with a full stop of their own. */
export const phraseSchema = lineSchema.refine((text) => !text.endsWith('.'), {
  error: 'ends with a full stop',
  params: { fix: 'remove the full stop: pages add one where it is needed.' },
});

/** The file names that can become part of a permanent address. */
export const identifierPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The name of another file of the content, without its ending. */
export const identifierSchema = z
  .string()
  .max(limits.nameLength, `has more than ${limits.nameLength} characters`)
  .regex(
    identifierPattern,
    'is not the name of a file: lower-case letters a to z and digits, with hyphens between words',
  );

/** The folders of the content whose files other records name. */
export const namedFolders = ['films', 'people', 'reviews', 'themes'] as const;

export type NamedFolder = (typeof namedFolders)[number];

/** The name of a file in a folder, without its ending. JSON Schemas say in \`namesFileIn\` which folder it is. */
export const fileIn = (folder: NamedFolder) => identifierSchema.meta({ namesFileIn: folder });

/** The ids that a record had before. Their addresses redirect to the record's. */
export const formerIdsSchema = distinctTexts(z.array(identifierSchema)).default([]);
