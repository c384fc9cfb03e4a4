import { z } from 'zod';

/** What the style sheet of a review needs to know of its rendered text. */
export const renderedTextSchema = z.strictObject({
  splitMarks: z
    .array(z.string())
    .describe('The ids of the marked words that are in more than one element of the HTML.'),
});
