import { z } from 'zod';
import { placeSchema } from './place.ts';
import { identifierSchema } from './primitives.ts';
import { selectorSchema } from './selector.ts';

/** In a decision, says that a name means none of the people in the archive. */
export const nobody = 'nobody';

/** A decision who is meant by a name: in the whole review, or only where its context matches. */
export const decisionSchema = selectorSchema
  .extend({
    person: identifierSchema.describe(
      `Who is meant: the name of a file in content/people without .yaml, or ${nobody}.`,
    ),
  })
  .describe('A decision has the fields exact and person, and if needed, prefix and suffix.');

export type Decision = z.infer<typeof decisionSchema>;

/** A mention of a person in a review. */
export const mentionSchema = z.strictObject({
  id: z.string().describe("Its id on the review's page, for its address."),
  person: identifierSchema,
  variant: z
    .string()
    .describe("The variant of the person's name that matched, with straight quotation marks."),
  place: placeSchema,
});

export type Mention = z.infer<typeof mentionSchema>;
