import { z } from 'zod';

/** What pages need to know about a rendered text besides its HTML. */
export const renderedTextSchema = z.strictObject({
  splitMarks: z.int().describe('How many marks consist of several elements in the HTML.'),
  markdown: z.string().describe('The text as its file has it, without the marks of passages.'),
});
