import { z } from 'zod';

/** What a review's style sheet needs to know about its rendered text. */
export const renderedTextSchema = z.strictObject({
  splitMarks: z
    .array(z.string())
    .describe('The ids of the marks that consist of several elements in the HTML.'),
});
