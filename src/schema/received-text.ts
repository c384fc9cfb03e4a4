import { z } from 'zod';
import { identifierSchema } from './primitives.ts';

/** A text as the archive received it. */
export const receivedTextSchema = z.strictObject({
  id: identifierSchema.describe("The slug of its review: the file's name."),
  text: z.string().describe('All of it: written as UTF-8 it is the received file, byte for byte.'),
  checksum: z.string().describe('The SHA-256 of those bytes, in hexadecimal digits.'),
});

export type ReceivedText = z.infer<typeof receivedTextSchema>;
