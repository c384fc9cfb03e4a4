import { z } from 'zod';

/** What the style sheet of reviews needs to know about a rendered text. */
export const renderedTextSchema = z.strictObject({
  splitMarks: z.int().describe('How many marks consist of several elements in the HTML.'),
});
