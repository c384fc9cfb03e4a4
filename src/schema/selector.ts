import { z } from 'zod';
import { contextSchema, lineSchema } from './primitives.ts';

/**
 * A quotation that selects words of a text, after the TextQuoteSelector of the W3C Web Annotation Data
 * Model: https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export const selectorSchema = z.strictObject({
  exact: lineSchema.describe('The words, exactly as the text has them, within one paragraph.'),
  prefix: contextSchema
    .optional()
    .describe('Only if the words occur more than once: the words directly before them.'),
  suffix: contextSchema
    .optional()
    .describe('Only if the words occur more than once: the words directly after them.'),
});

export type Selector = z.infer<typeof selectorSchema>;
