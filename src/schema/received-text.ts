import { z } from 'zod';
import { identifierSchema } from './primitives.ts';

/** A text as the archive received it. */
export const receivedTextSchema = z.strictObject({
  id: identifierSchema.describe('The slug of its review: the name of the file.'),
  text: z.string().describe('The complete text: encoded as UTF-8, it is the file, byte for byte.'),
  checksum: z.string().describe('The SHA-256 checksum of these bytes, in hexadecimal digits.'),
});

export type ReceivedText = z.infer<typeof receivedTextSchema>;
