import { z } from 'zod';
import { placeSchema } from './place.ts';
import { identifierSchema } from './primitives.ts';
import { selectorSchema } from './selector.ts';

/** Who is meant where a name is nobody's: the word in a decision for "none of the persons". */
export const nobody = 'nobody';

/** A decision who is meant by a name in a review: everywhere in it, or where the context says. */
export const decisionSchema = selectorSchema.extend({
  person: identifierSchema.describe(
    `Who is meant: the name of a file in content/people, or ${nobody}.`,
  ),
});

export type Decision = z.infer<typeof decisionSchema>;

/** A mention of a person in a review. */
export const mentionSchema = z.strictObject({
  id: z.string().describe("Its id within the review's page, for its address."),
  person: identifierSchema,
  variant: z
    .string()
    .describe('The name in the authority record under which it was found, its marks straight.'),
  place: placeSchema,
});

export type Mention = z.infer<typeof mentionSchema>;
