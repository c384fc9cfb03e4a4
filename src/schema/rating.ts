import { z } from 'zod';
import { lineSchema } from './text.ts';

/** The archive's own scale: 0.5 to 5 in half steps. */
export const archiveScale = { worst: 0.5, best: 5, step: 0.5 } as const;

const passageSchema = lineSchema.describe(
  'The words of the review that the rating rests on, exactly as its text has them, once.',
);

const inferredSchema = z.strictObject({
  basis: z.literal('inferred').describe('inferred: the archive read the rating out of the text.'),
  scale: z.literal('archive').describe("archive: the archive's own scale, 0.5 to 5 in half steps."),
  value: z
    .number()
    .min(archiveScale.worst, `is below ${archiveScale.worst}, the worst of the archive's scale`)
    .max(archiveScale.best, `is above ${archiveScale.best}, the best of the archive's scale`)
    .multipleOf(archiveScale.step, `is not a step of ${archiveScale.step} on the archive's scale`)
    .describe("A value on the archive's scale: 0.5 to 5 in half steps."),
  passage: passageSchema,
});

const basisStated = z.literal('stated').describe('stated: the critic gives the rating.');

const numberedSchema = z
  .strictObject({
    basis: basisStated,
    scale: z
      .strictObject({ worst: z.number(), best: z.number() })
      .refine(({ worst, best }) => worst < best, 'has a worst that is not below its best')
      .describe("The critic's scale, as worst and best, or as a list of grades, worst first."),
    value: z.number().describe("The critic's rating, on the critic's own scale."),
    passage: passageSchema,
  })
  .refine(({ scale, value }) => value >= scale.worst && value <= scale.best, {
    path: ['value'],
    message: 'is not on the scale that the record gives',
  });

const gradedSchema = z
  .strictObject({
    basis: basisStated,
    scale: z.array(lineSchema).min(2).describe('The grades of the critic’s scale, worst first.'),
    value: lineSchema.describe("The critic's grade, one of the scale's."),
    passage: passageSchema,
  })
  .refine(({ scale, value }) => scale.includes(value), {
    path: ['value'],
    message: 'is not on the scale that the record gives',
  });

/**
 * A rating: what it is, on which scale, whose it is, and the words it rests on. An inferred one is
 * always the archive's, on the archive's scale; a stated one is the critic's, on any scale.
 */
export const ratingSchema = z.union([inferredSchema, numberedSchema, gradedSchema]);

export type Rating = z.infer<typeof ratingSchema>;
