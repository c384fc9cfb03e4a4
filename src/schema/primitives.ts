import { z } from 'zod';

/** A line of text that says something: not empty, and without white space at its ends. */
export const lineSchema = z
  .string()
  .min(1, 'is empty')
  .refine((text) => text === text.trim(), 'begins or ends with white space')
  .refine((text) => !/[\n\r]/.test(text), 'runs over more than one line');

/** What a file name may be where it becomes a part of an address that is kept for ever. */
export const identifierPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The name of another file of the content, without its ending. */
export const identifierSchema = z
  .string()
  .regex(identifierPattern, 'is not lower-case words of a to z and 0 to 9, joined by hyphens');
