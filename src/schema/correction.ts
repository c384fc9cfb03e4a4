import { z } from 'zod';
import { describeFields } from './describe-fields.ts';
import { damagedTextSchema, phraseSchema, textSchema } from './primitives.ts';

/**
 * A correction of damage that the text suffered in transmission. Both wordings are exact, including white
 * space, and occur only once in their texts; `\n` is a paragraph break.
 */
export const correctionSchema = describeFields(
  z
    .strictObject({
      received: damagedTextSchema.describe(
        'The damaged words exactly as the received text has them, with enough words around them to occur only once.',
      ),
      reads: textSchema.describe(
        'The same words as the body of the review has them; they must occur only once.',
      ),
      reason: phraseSchema.describe(
        "What happened to the words, in the language of the review's page.",
      ),
      certainty: z
        .enum(['certain', 'conjectured'])
        .default('certain')
        .describe(
          'Whether the correction is certain, as it is if left out, or conjectured: the words may have been others.',
        ),
    })
    .refine(
      ({ received, reads }) => received !== reads,
      'changes nothing: received and reads are the same',
    ),
  'A correction',
);

export type Correction = z.infer<typeof correctionSchema>;

/** What a text has before and after a correction. */
export type Wordings = Pick<Correction, 'received' | 'reads'>;
