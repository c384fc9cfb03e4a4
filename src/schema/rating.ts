import { z } from 'zod';
import { lineSchema } from './primitives.ts';

/** The archive's own scale: 0.5 to 5 in half steps. */
export const archiveScale = { worst: 0.5, best: 5, step: 0.5 } as const;

const basis = <Name extends 'inferred' | 'stated'>(name: Name) =>
  z
    .literal(name)
    .describe(
      'inferred: the archive read the rating out of the text; stated: the critic gives it.',
    );

const scaleDescription =
  "archive: the archive's own scale, 0.5 to 5 in half steps. A critic's is given by its worst and its best, or as a list of grades, worst first.";

const valueDescription =
  "The rating, on its scale: on the archive's own 0.5 to 5 in half steps, on a critic's as stated.";

const passageSchema = lineSchema.describe(
  'The words of the review that the rating rests on, exactly as its text has them, once.',
);

const inferredSchema = z.strictObject({
  basis: basis('inferred'),
  scale: z.literal('archive').describe(scaleDescription),
  value: z
    .number()
    .min(archiveScale.worst, `is below ${archiveScale.worst}, the worst of the archive's scale`)
    .max(archiveScale.best, `is above ${archiveScale.best}, the best of the archive's scale`)
    .multipleOf(archiveScale.step, `is not a step of ${archiveScale.step} on the archive's scale`)
    .describe(valueDescription),
  passage: passageSchema,
});

const numbersSchema = z
  .strictObject({ worst: z.number(), best: z.number() })
  .refine(({ worst, best }) => worst !== best, 'has the same worst and best');

const gradesSchema = z
  .array(lineSchema)
  .min(2, 'has fewer than two grades')
  .refine((grades) => new Set(grades).size === grades.length, 'has a grade twice');

/** Whether a value is on a critic's scale. */
function isOnScale(
  scale: z.infer<typeof numbersSchema> | z.infer<typeof gradesSchema>,
  value: number | string,
): boolean {
  if (Array.isArray(scale)) return typeof value === 'string' && scale.includes(value);
  const { worst, best } = scale;
  if (typeof value === 'string') return false;
  return value >= Math.min(worst, best) && value <= Math.max(worst, best);
}

const statedSchema = z
  .strictObject({
    basis: basis('stated'),
    scale: z.union([numbersSchema, gradesSchema]).describe(scaleDescription),
    value: z.union([z.number(), lineSchema]).describe(valueDescription),
    passage: passageSchema,
  })
  .refine(({ scale, value }) => isOnScale(scale, value), {
    path: ['value'],
    message: 'is not on the scale that the record gives',
  });

/**
 * A rating: what it is, on which scale, whose it is, and the words it rests on. An inferred one is
 * always the archive's, on the archive's scale; a stated one is the critic's, on any scale.
 */
export const ratingSchema = z.discriminatedUnion('basis', [inferredSchema, statedSchema]);

export type Rating = z.infer<typeof ratingSchema>;
