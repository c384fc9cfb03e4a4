import { z } from 'zod';
import { describeFields } from './describe-fields.ts';
import { noneTwice } from './none-twice.ts';
import { fileIn } from './primitives.ts';
import { selectorSchema } from './selector.ts';

/** Words of a review, quoted outside its own record. */
const quotationSchema = describeFields(
  selectorSchema.extend({
    review: fileIn('reviews').describe(
      'The review that says so: the name of a file in content/reviews without .md.',
    ),
  }),
  'A quotation',
);

export type Quotation = z.infer<typeof quotationSchema>;

const keyOf = ({ review, exact, prefix, suffix }: Quotation) =>
  JSON.stringify([review, exact, prefix, suffix]);

/** Quotations that all say the same: at least one, and none twice. */
export const quotationsSchema = z
  .array(quotationSchema)
  .min(1, 'quotes no review')
  .superRefine(noneTwice(keyOf, 'exact'))
  .describe(
    'The words of reviews that say so, as a list; each has the fields review and exact, and if needed, prefix and suffix.',
  );
