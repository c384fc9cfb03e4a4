import { z } from 'zod';

/** A place in the text of a review. */
export const placeSchema = z.strictObject({
  paragraph: z.int().min(1).describe('The number of the paragraph, from 1, as in its address #p1.'),
  start: z
    .int()
    .min(0)
    .describe('The offset of the first character in the paragraph, from 0, in UTF-16 code units.'),
  end: z.int().min(1).describe('The offset after the last character.'),
});

export type Place = z.infer<typeof placeSchema>;
