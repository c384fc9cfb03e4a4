import { z } from 'zod';

/** One line of text: not empty, and without white space at its ends. */
export const lineSchema = z
  .string()
  .min(1, 'is empty')
  .refine((text) => text === text.trim(), 'begins or ends with white space')
  .refine((text) => !/[\n\r]/.test(text), 'has more than one line');

/** A line that pages put into a sentence, or end with a full stop of their own. */
export const phraseSchema = lineSchema.refine(
  (text) => !text.endsWith('.'),
  'ends with a full stop',
);

/** The file names that can become part of a permanent address. */
export const identifierPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The name of another file of the content, without its ending. */
export const identifierSchema = z
  .string()
  .regex(
    identifierPattern,
    'is not the name of a file: lower-case letters a to z and digits, with hyphens between words',
  );

/** The ids that a record had before. Their addresses redirect to the record's. */
export const formerIdsSchema = z
  .array(identifierSchema)
  .refine((ids) => new Set(ids).size === ids.length, 'names an id twice')
  .default([]);
