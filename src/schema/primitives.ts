import { z } from 'zod';
import { distinctTexts } from './none-twice.ts';

/** One line of text: not empty, and without white space at its ends. */
export const lineSchema = z
  .string()
  .min(1, 'is empty')
  .refine((text) => text === text.trim(), {
    error: 'begins or ends with white space',
    params: { fix: 'remove the spaces at its beginning and its end.' },
  })
  .refine((text) => !/[\n\r]/.test(text), {
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
