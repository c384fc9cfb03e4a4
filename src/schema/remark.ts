import { z } from 'zod';
import { describeFields } from './describe-fields.ts';
import { placeSchema } from './place.ts';
import { lineSchema } from './primitives.ts';
import { selectorSchema } from './selector.ts';

/** A remark in the record of a review: words of the review, and what the archive noticed about them. */
export const remarkRecordSchema = describeFields(
  selectorSchema.extend({
    remark: lineSchema.describe(
      "What the archive noticed about these words but did not correct, in sentences, in the language of the review's page.",
    ),
  }),
  'A remark',
);

/** A remark of the archive: found in the text, with an id. */
export const remarkSchema = remarkRecordSchema.extend({
  id: z.string().describe("The id of its words on the review's page, for their address."),
  place: placeSchema.describe('Where its words are in the text.'),
});

export type Remark = z.infer<typeof remarkSchema>;
