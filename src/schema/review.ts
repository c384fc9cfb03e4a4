import { z } from 'zod';
import { correctionSchema } from './correction.ts';
import { languageTagSchema } from './language-tag.ts';
import { decisionSchema, mentionSchema } from './mention.ts';
import { passageRecordSchema, passageSchema } from './passage.ts';
import { placeSchema } from './place.ts';
import { identifierSchema, lineSchema } from './primitives.ts';
import { ratingSchema } from './rating.ts';
import { webAddressSchema } from './web-address.ts';

const themesSchema = z
  .array(identifierSchema)
  .min(1, 'names no theme')
  .refine((themes) => new Set(themes).size === themes.length, 'names a theme twice');

const sourceSchema = z.strictObject({
  publication: lineSchema.describe('The name of the publication in which the review appeared.'),
  address: webAddressSchema.optional(),
});

/**
 * The record of a review: the frontmatter of `content/reviews/<slug>.md`. The slug is the file's
 * name; the body is the review's own text.
 */
export const reviewRecordSchema = z.strictObject({
  title: lineSchema.describe('The title. One that the archive supplied is in quotation marks.'),
  titleBasis: z
    .enum(['stated', 'supplied'])
    .describe(
      'stated: the review came with this title; supplied: the archive took it from the text.',
    ),
  language: languageTagSchema,
  film: identifierSchema.describe('The film reviewed: the name of a file in content/films.'),
  themes: themesSchema.describe('The themes it speaks of: names of files in content/themes.'),
  rating: ratingSchema.describe('The rating: basis, scale, value and the passage it rests on.'),
  source: sourceSchema
    .optional()
    .describe('Where it was first published: publication and address. Left out if not recorded.'),
  paragraphing: z
    .enum(['blank-lines', 'lines', 'restored'])
    .default('blank-lines')
    .describe(
      'How the received text shows its paragraphs: blank-lines between them, or as lines of their own; restored: they were lost, and the archive gave them back.',
    ),
  corrections: z
    .array(correctionSchema)
    .default([])
    .describe('Every mend of damage done in transmission: received, reads and reason.'),
  people: z
    .array(decisionSchema)
    .default([])
    .describe('Decisions who is meant by a name that more than one person has, or nobody.'),
  passages: z
    .array(passageRecordSchema)
    .min(1, 'names no passage')
    .describe('The passages on which the themes, the rating and the judgements of the film stand.'),
});

export type ReviewRecord = z.infer<typeof reviewRecordSchema>;

/** Words of the text that are marked in it for what the archive says of them. */
const markedWordsSchema = z.strictObject({
  id: z.string().describe("Their id within the review's page, for their address."),
  places: z
    .array(placeSchema)
    .min(1)
    .describe('Where they stand: more than one place at a border.'),
});

export type MarkedWords = z.infer<typeof markedWordsSchema>;

/**
 * A review as the archive holds it: its record, its slug, its text as the record reads it, and the
 * places in that text of all that the record says.
 */
export const reviewSchema = reviewRecordSchema.extend({
  slug: identifierSchema.describe('The name of its file, and its place among the addresses.'),
  paragraphs: z
    .array(z.string())
    .describe('The plain text, a string a paragraph: p1 is the first. No markup, no typography.'),
  passages: z.array(passageSchema).min(1).describe('The passages, in the order of the text.'),
  mentions: z.array(mentionSchema).describe('The mentions of persons, in the order of the text.'),
  corrections: z
    .array(correctionSchema.safeExtend(markedWordsSchema.shape))
    .describe(
      'The corrections with the places of the corrected words, in the order of the record.',
    ),
  titleWords: markedWordsSchema
    .optional()
    .describe('The words that the archive took for the title, where it supplied one.'),
});

export type Review = z.infer<typeof reviewSchema>;
