import { z } from 'zod';
import { lineSchema, phraseSchema } from './primitives.ts';

/** The archive's own scale: 0.5 to 5 in half steps. */
export const archiveScale = { worst: 0.5, best: 5, step: 0.5 } as const;

const basis = <Name extends 'estimated' | 'stated' | 'none'>(name: Name) =>
  z
    .literal(name)
    .describe(
      'estimated: the archive estimates the rating from the text; stated: the critic gives it; none: the critic gives none, and the text is no basis for an estimate.',
    );

const passageSchema = lineSchema.describe(
  'The words of the review that support the rating, copied exactly; they must also be one of the passages.',
);

const estimatedSchema = z.strictObject({
  basis: basis('estimated'),
  scale: z
    .literal('archive', "is not the archive's scale")
    .describe(
      "An estimated rating has scale: archive. If the critic gave the rating, use basis: stated and the critic's scale.",
    ),
  value: z
    .number()
    .min(
      archiveScale.worst,
      `is below ${archiveScale.worst}, the worst value of the archive's scale`,
    )
    .max(archiveScale.best, `is above ${archiveScale.best}, the best value of the archive's scale`)
    .multipleOf(archiveScale.step, `is not a step of ${archiveScale.step} on the archive's scale`)
    .describe("A number on the archive's scale: 0.5 to 5 in half steps, so ★★★★½ is 4.5."),
  passage: passageSchema,
});

const numberScaleSchema = z
  .strictObject({ worst: z.number(), best: z.number() })
  .refine(({ worst, best }) => worst !== best, 'has the same worst and best value');

const gradesSchema = z
  .array(lineSchema)
  .min(2, 'has fewer than two grades')
  .refine((grades) => new Set(grades).size === grades.length, 'names a grade twice');

/** A critic's rating: a number from the worst to the best of its scale, or a grade from a list of grades. */
const statedSchema = z
  .strictObject({
    basis: basis('stated'),
    scale: z
      .union([numberScaleSchema, gradesSchema], "is not a critic's scale")
      .describe(
        "The critic's scale: { worst: 0, best: 10 } for numbers or stars, or the list of grades, worst first: [F, D, C, B, A]. If the archive estimates the rating from the text, use basis: estimated and scale: archive.",
      ),
    value: z
      .union([z.number(), lineSchema], 'is neither a number nor a grade')
      .describe(
        "The value on the critic's scale: for 9/10, write value: 9 and scale: { worst: 0, best: 10 }; for ★★★★½, value: 4.5 and scale: { worst: 0, best: 5 }; for B+, value: B+ and the list of grades as the scale.",
      ),
    passage: passageSchema,
  })
  .transform(({ scale, value, ...rating }, { addIssue }) => {
    const refuse = (message: string) => {
      addIssue({ code: 'custom', input: value, path: ['value'], message });
      return z.NEVER;
    };
    if (Array.isArray(scale)) {
      if (typeof value === 'string' && scale.includes(value)) return { ...rating, scale, value };
      return refuse(`is not one of the grades ${scale.join(', ')}`);
    }
    const [lowest, highest] = [
      Math.min(scale.worst, scale.best),
      Math.max(scale.worst, scale.best),
    ];
    if (typeof value === 'number' && value >= lowest && value <= highest) {
      return { ...rating, scale, value };
    }
    return refuse(`is not a number from ${lowest} to ${highest}, the ends of the scale`);
  });

const absentSchema = z
  .never()
  .optional()
  .describe(
    'With basis: none, there is only the reason. If the review has a rating after all, use basis: estimated or stated.',
  );

const noneSchema = z.strictObject({
  basis: basis('none'),
  reason: phraseSchema.describe(
    "Why the review has no rating, in the language of the review's page.",
  ),
  scale: absentSchema,
  value: absentSchema,
  passage: absentSchema,
});

/**
 * A rating: its basis, scale and value, and the words that support it. An estimated rating is a number on
 * the archive's scale. A stated rating is the critic's: a number on a scale of numbers, or a grade from a
 * list. A review without either has the reason instead.
 */
export const ratingSchema = z.discriminatedUnion('basis', [
  estimatedSchema,
  statedSchema,
  noneSchema,
]);

export type Rating = z.infer<typeof ratingSchema>;

/** A rating with a value, estimated or stated. */
export type ValuedRating = Exclude<Rating, { basis: 'none' }>;

/** A critic's rating by grade, such as B+. */
export type GradedRating = Extract<ValuedRating, { value: string }>;

/** Whether a rating is a grade; every other rating with a value is a number. */
export function isGraded(rating: ValuedRating): rating is GradedRating {
  return typeof rating.value === 'string';
}
