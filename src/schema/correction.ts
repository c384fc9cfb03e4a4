import { z } from 'zod';
import { lineSchema } from './primitives.ts';

/**
 * One mend of damage done in transmission. Both readings are exact, white space included, and each
 * occurs once in its text; `\n` stands for the border of two paragraphs.
 */
export const correctionSchema = z
  .strictObject({
    received: z
      .string()
      .min(1, 'is empty')
      .describe('The words exactly as received, with enough around them to occur only once.'),
    reads: z
      .string()
      .min(1, 'is empty')
      .describe('The same words as the body of the review has them, occurring only once.'),
    reason: lineSchema.describe(
      "What happened to the words, in the language of the review's page.",
    ),
  })
  .refine(
    ({ received, reads }) => received !== reads,
    'changes nothing: both readings are the same',
  );

export type Correction = z.infer<typeof correctionSchema>;
