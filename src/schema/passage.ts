import { z } from 'zod';
import { askedSchema, askedWordsSchema } from './asked-words.ts';
import { describeFields } from './describe-fields.ts';
import { distinctTexts } from './none-twice.ts';
import { placeSchema } from './place.ts';
import { fileIn, identifierSchema, lineSchema } from './primitives.ts';
import { selectorSchema } from './selector.ts';

/** How a critic may judge the film in a passage. Not every passage judges it. */
export const stances = ['praise', 'reservation'] as const;

/** Whose words a passage is: the critic's own, or words that the critic quotes or reports. */
export const voices = ['critic', 'character', 'filmmaker', 'other'] as const;

const passageIdSchema = z
  .string()
  .regex(/^passage-[0-9a-f]{8}$/, 'is not the id of a passage, such as passage-1f3a5c7e');

/** The fields that a passage has both in a record and in the archive. */
const passageFields = selectorSchema.extend({
  themes: distinctTexts(z.array(fileIn('themes')))
    .default([])
    .describe('The themes that the passage supports, as a list; each is a theme of the review.'),
  stance: z
    .enum(stances)
    .optional()
    .describe(
      'praise or reservation, if the critic judges the film in the passage; otherwise leave it out.',
    ),
  voice: z
    .enum(voices)
    .default('critic')
    .describe(
      "Whose words the passage is: critic, character, filmmaker or other. Leave it out if they are the critic's own.",
    ),
  speaker: fileIn('people')
    .optional()
    .describe(
      "The person whose words the passage is, if they are not the critic's own: the name of a file in content/people without .yaml.",
    ),
  id: passageIdSchema
    .optional()
    .describe(
      'Only if the words of the passage were changed after it was published: its former id, such as passage-1f3a5c7e, so that its address stays the same.',
    ),
});

/**
 * A passage in the record of a review: words of the review, and what they support.
 *
 * @param languages the interface languages, in which readers may ask for it
 */
export const passageRecordSchema = (languages: readonly string[]) =>
  describeFields(passageFields.extend({ asked: askedSchema(languages) }), 'A passage');

export type PassageRecord = z.infer<ReturnType<typeof passageRecordSchema>>;

const speakerSchema = z.strictObject({
  id: identifierSchema.describe('The person whose words the passage is.'),
  name: lineSchema.describe('The preferred name of the person.'),
});

/** A passage of the archive: found in the text, with an id. */
export const passageSchema = passageFields.extend({
  asked: askedWordsSchema,
  id: passageIdSchema.describe("Its id on the review's page, for its address."),
  place: placeSchema.describe('Where its words are in the text.'),
  speaker: speakerSchema
    .optional()
    .describe(
      "Who said the words, if they are not the critic's own and the record names the person.",
    ),
  supportsRating: z.boolean().describe("Whether it supports the review's rating."),
});

export type Passage = z.infer<typeof passageSchema>;
/** Whose words a passage is if they are not the critic's own. */
export type OthersVoice = Exclude<Passage['voice'], 'critic'>;
export type Stance = NonNullable<Passage['stance']>;
