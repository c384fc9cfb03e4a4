import { z } from 'zod';
import { lineSchema } from './primitives.ts';

const contextSchema = z
  .string()
  .min(1, 'is empty')
  .refine((text) => !/[\n\r]/.test(text), 'runs over more than one line');

/**
 * Words of a text, told by quoting them, after the TextQuoteSelector of the W3C's Web Annotation Data
 * Model: https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export const selectorSchema = z.strictObject({
  exact: lineSchema.describe('The words, exactly as the text has them, within one paragraph.'),
  prefix: contextSchema
    .optional()
    .describe('What stands directly before the words; only where they occur more than once.'),
  suffix: contextSchema
    .optional()
    .describe('What stands directly after the words; only where they occur more than once.'),
});

export type Selector = z.infer<typeof selectorSchema>;
