import { z } from 'zod';
import { placeSchema } from './place.ts';
import { identifierSchema } from './primitives.ts';
import { selectorSchema } from './selector.ts';

/** How a critic judges the film in a passage. A passage may do neither. */
export const stances = ['praise', 'reservation'] as const;

const passageIdSchema = z
  .string()
  .regex(/^passage-[0-9a-f]{8}$/, 'is not the id of a passage, as passage-1f3a5c7e');

/** A passage as a review's record has it: words of the review, and what they bear. */
export const passageRecordSchema = selectorSchema.extend({
  themes: z
    .array(identifierSchema)
    .default([])
    .refine((themes) => new Set(themes).size === themes.length, 'names a theme twice')
    .describe('The themes it bears, each of them among those of the review.'),
  stance: z
    .enum(stances)
    .optional()
    .describe('praise or reservation, where the critic judges the film in it; left out where not.'),
  id: passageIdSchema
    .optional()
    .describe(
      'Only for a passage whose words were changed after it was published: the id it had, as passage-1f3a5c7e, so that its address stays.',
    ),
});

export type PassageRecord = z.infer<typeof passageRecordSchema>;

/** A passage as the archive holds it: found in the text, with an id. */
export const passageSchema = passageRecordSchema.extend({
  id: passageIdSchema.describe("Its id within the review's page, for its address."),
  place: placeSchema,
  bearsRating: z.boolean().describe("Whether the review's rating rests on it."),
});

export type Passage = z.infer<typeof passageSchema>;
export type Stance = NonNullable<Passage['stance']>;
