import { z } from 'zod';
import { lineSchema } from './primitives.ts';
import { webAddressSchema } from './web-address.ts';

/** Where a review was first published, and how the archive knows. */
export const sourceSchema = z.strictObject({
  publication: lineSchema.describe('The name of the publication.'),
  address: webAddressSchema.optional(),
  basis: z
    .enum(['stated', 'matched'])
    .describe(
      'How the source is known. stated: the text came with it; matched: the archive found it by comparing the text with that of the publication.',
    ),
});

export type Source = z.infer<typeof sourceSchema>;
