import { z } from 'zod';

/** Where words stand in a review's text. */
export const placeSchema = z.strictObject({
  paragraph: z.int().min(1).describe('The paragraph, from 1: the number in its address, #p1.'),
  start: z.int().min(0).describe("The first character in the paragraph's text, from 0, in UTF-16."),
  end: z.int().min(1).describe('The character after the last.'),
});

export type Place = z.infer<typeof placeSchema>;
