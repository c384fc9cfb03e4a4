import { z } from 'zod';
import { describeFields } from './describe-fields.ts';
import { placeSchema } from './place.ts';
import { fileIn, identifierSchema } from './primitives.ts';
import { selectorSchema } from './selector.ts';

/** Used in a decision instead of a person: the name refers to nobody in the archive. */
export const nobody = 'nobody';

/** A decision about whom a name refers to: in the whole review, or only where its context matches. */
export const decisionSchema = describeFields(
  selectorSchema.extend({
    person: fileIn('people').describe(
      `Whom the name refers to: the name of a file in content/people without .yaml, or ${nobody}.`,
    ),
  }),
  'A decision',
);

export type Decision = z.infer<typeof decisionSchema>;

/** A mention of a person in a review. */
export const mentionSchema = z.strictObject({
  id: z.string().describe("Its id on the review's page, for its address."),
  person: identifierSchema.describe('The id of the person.'),
  variant: z
    .string()
    .describe("The variant of the person's name that matched, with straight quotation marks."),
  place: placeSchema.describe('Where its words are in the text.'),
});

export type Mention = z.infer<typeof mentionSchema>;
