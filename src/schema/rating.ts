import { z } from 'zod';
import { lineSchema } from './text.ts';

/** The archive's own scale: 0.5 to 5 in half steps. */
export const archiveScale = { worst: 0.5, best: 5, step: 0.5 } as const;

const basisSchema = z
  .enum(['inferred', 'stated'])
  .describe('inferred: the archive read the rating out of the text; stated: the critic gives it.');

const scaleDescription =
  "archive: the archive's own scale, 0.5 to 5 in half steps. A critic's is given by its worst and its best, or as a list of grades, worst first.";

const valueDescription =
  "The rating, on its scale: on the archive's own 0.5 to 5 in half steps, on a critic's as stated.";

const passageSchema = lineSchema.describe(
  'The words of the review that the rating rests on, exactly as its text has them, once.',
);

const offScale = 'is not on the scale that the record gives';

const inferredSchema = z.strictObject({
  basis: basisSchema.extract(['inferred']),
  scale: z.literal('archive').describe(scaleDescription),
  value: z
    .number()
    .min(archiveScale.worst, `is below ${archiveScale.worst}, the worst of the archive's scale`)
    .max(archiveScale.best, `is above ${archiveScale.best}, the best of the archive's scale`)
    .multipleOf(archiveScale.step, `is not a step of ${archiveScale.step} on the archive's scale`)
    .describe(valueDescription),
  passage: passageSchema,
});

const numberedSchema = z
  .strictObject({
    basis: basisSchema.extract(['stated']),
    scale: z
      .strictObject({ worst: z.number(), best: z.number() })
      .refine(({ worst, best }) => worst !== best, 'has the same worst and best')
      .describe(scaleDescription),
    value: z.number().describe(valueDescription),
    passage: passageSchema,
  })
  .refine(
    ({ scale: { worst, best }, value }) =>
      value >= Math.min(worst, best) && value <= Math.max(worst, best),
    { path: ['value'], message: offScale },
  );

const gradedSchema = z
  .strictObject({
    basis: basisSchema.extract(['stated']),
    scale: z
      .array(lineSchema)
      .min(2, 'has fewer than two grades')
      .refine((grades) => new Set(grades).size === grades.length, 'has a grade twice')
      .describe(scaleDescription),
    value: lineSchema.describe(valueDescription),
    passage: passageSchema,
  })
  .refine(({ scale, value }) => scale.includes(value), { path: ['value'], message: offScale });

/**
 * A rating: what it is, on which scale, whose it is, and the words it rests on. An inferred one is
 * always the archive's, on the archive's scale; a stated one is the critic's, on any scale.
 */
export const ratingSchema = z.union([inferredSchema, numberedSchema, gradedSchema]);

export type Rating = z.infer<typeof ratingSchema>;
