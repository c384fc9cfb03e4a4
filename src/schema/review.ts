import { z } from 'zod';
import { correctionSchema } from './correction.ts';
import { describeFields } from './describe-fields.ts';
import { languageTagSchema } from './language-tag.ts';
import { decisionSchema, mentionSchema } from './mention.ts';
import { distinctTexts } from './none-twice.ts';
import { passageRecordSchema, passageSchema } from './passage.ts';
import { placeSchema } from './place.ts';
import { fileIn, identifierSchema, lineSchema } from './primitives.ts';
import { daySchema, publicationDateSchema } from './publication-date.ts';
import { type Rating, ratingSchema } from './rating.ts';
import { remarkRecordSchema, remarkSchema } from './remark.ts';
import { sourceSchema } from './source.ts';

const themesSchema = distinctTexts(z.array(fileIn('themes')).min(1, 'names no theme'));

const authorsSchema = distinctTexts(z.array(lineSchema).min(1, 'names nobody'));

/** The fields that a review has both in its record and in the archive. */
const reviewFields = z.strictObject({
  draft: z
    .literal(true, 'can only be true')
    .optional()
    .describe(
      'true while the review is being prepared: npm run dev shows it, but it is not published. Remove the field to publish it.',
    ),
  title: lineSchema.describe(
    'The title of the review. A title that the archive took from the text is in quotation marks.',
  ),
  titleBasis: z
    .enum(['stated', 'supplied', 'address'])
    .describe(
      'stated: the review came with this title; supplied: the archive took it from the text; address: the archive took it from the address of the source.',
    ),
  language: languageTagSchema,
  film: fileIn('films').describe(
    'The film reviewed: the name of a file in content/films without .yaml.',
  ),
  themes: themesSchema.describe(
    'The themes of the review, as a list: names of files in content/themes without .yaml.',
  ),
  authors: authorsSchema
    .optional()
    .describe('The names of the authors, as a list. Leave it out if they are not recorded.'),
  published: publicationDateSchema
    .optional()
    .describe(
      'When the review was published: 2014-10-29, 2014-10 or 2014. Leave it out if that is not recorded.',
    ),
  received: daySchema
    .optional()
    .describe(
      'The day on which the archive received the text: 2026-11-20. Leave it out if that is not recorded; feeds then leave out the review.',
    ),
  rating: ratingSchema.describe(
    'The rating, with the fields basis, scale, value and passage; or, if there is none, basis and reason.',
  ),
  source: sourceSchema
    .optional()
    .describe(
      'Where the review was first published, with the fields publication, address and basis. Leave it out if that is not recorded.',
    ),
  completeness: z
    .enum(['complete', 'incomplete', 'excerpt'])
    .default('complete')
    .describe(
      'complete, as it is if left out; incomplete: part of the text was lost; excerpt: only a part of the review was received, as an excerpt.',
    ),
  paragraphing: z
    .enum(['blank-lines', 'lines', 'restored'])
    .default('blank-lines')
    .describe(
      'How the received text separates its paragraphs. blank-lines: by blank lines; lines: every line is a paragraph; restored: not at all, so the archive restored them.',
    ),
  corrections: z
    .array(correctionSchema)
    .default([])
    .describe(
      'The corrections of damage from transmission, as a list of received, reads, reason and certainty.',
    ),
  remarks: z
    .array(remarkRecordSchema)
    .default([])
    .describe('What the archive noticed in the text but did not correct, as a list.'),
  people: z
    .array(decisionSchema)
    .default([])
    .describe('Decisions about whom a name refers to, as a list.'),
});

const makeRecordSchema = (languages: readonly string[]) =>
  describeFields(
    reviewFields.extend({
      passages: z
        .array(passageRecordSchema(languages))
        .min(1, 'names no passage')
        .describe(
          'The passages that support the themes, the rating and the stances of the review, as a list.',
        ),
    }),
    'The record of a review',
  );

/** The rating of a draft whose record does not have one yet. */
const notRatedYet: Rating = { basis: 'none', reason: 'the record of this draft has no rating yet' };

/** A draft may lack what an editor finds out by reading the text: themes, passages and the rating. */
const makeDraftSchema = (languages: readonly string[]) => {
  const { themes, rating, passages } = makeRecordSchema(languages).shape;
  return describeFields(
    makeRecordSchema(languages).extend({
      themes: distinctTexts(z.array(fileIn('themes')))
        .default([])
        .describe(themes.description ?? ''),
      rating: rating.default(notRatedYet).describe(rating.description ?? ''),
      passages: z
        .array(passageRecordSchema(languages))
        .default([])
        .describe(passages.description ?? ''),
    }),
    'The record of a draft',
  );
};

interface RecordSchemas {
  readonly review: ReturnType<typeof makeRecordSchema>;
  readonly draft: ReturnType<typeof makeDraftSchema>;
}

/** Schemas are made once for all reviews: their first use takes longer than reading a record. */
const recordSchemas = new Map<string, RecordSchemas>();

function schemasFor(languages: readonly string[]): RecordSchemas {
  const key = languages.join(' ');
  const schemas = recordSchemas.get(key) ?? {
    review: makeRecordSchema(languages),
    draft: makeDraftSchema(languages),
  };
  recordSchemas.set(key, schemas);
  return schemas;
}

/**
 * The record of a review: the frontmatter of `content/reviews/<slug>.md`. The slug is the name of the
 * file; the body of the file is the text of the review.
 *
 * @param languages the interface languages, in which readers may ask for a passage
 */
export function reviewRecordSchema(
  languages: readonly string[],
): ReturnType<typeof makeRecordSchema> {
  return schemasFor(languages).review;
}

/** The same for a review that is a draft. */
export function draftRecordSchema(
  languages: readonly string[],
): ReturnType<typeof makeDraftSchema> {
  return schemasFor(languages).draft;
}

export type ReviewRecord = z.infer<ReturnType<typeof reviewRecordSchema>>;

/** Words that are marked in the text because the archive says something about them. */
const markedWordsSchema = z.strictObject({
  id: z.string().describe("Their id on the review's page, for their address."),
  places: z
    .array(placeSchema)
    .min(1)
    .describe('Their places: several if a correction crosses a paragraph break.'),
});

export type MarkedWords = z.infer<typeof markedWordsSchema>;

/** A review of the archive: its record, slug and text, and the places in the text that the record refers to. */
export const reviewSchema = reviewFields.extend({
  slug: identifierSchema.describe('The name of its file, and part of its address.'),
  paragraphs: z
    .array(z.string())
    .describe('The plain text, one string per paragraph, without markup or typography.'),
  themes: z.array(identifierSchema).describe('The ids of its themes. Only a draft has none.'),
  passages: z
    .array(passageSchema)
    .describe('The passages, in the order of the text. Only a draft has none.'),
  mentions: z.array(mentionSchema).describe('The mentions of people, in the order of the text.'),
  corrections: z
    .array(correctionSchema.safeExtend(markedWordsSchema.shape))
    .describe(
      'The corrections with the places of the corrected words, in the order of the record.',
    ),
  remarks: z.array(remarkSchema).describe('The remarks, in the order of the text.'),
  titleWords: markedWordsSchema
    .optional()
    .describe('The words from which the archive took the title, if it supplied one.'),
});

export type Review = z.infer<typeof reviewSchema>;
export type Completeness = Review['completeness'];
