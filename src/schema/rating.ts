import { z } from 'zod';
import { inDigits, limits } from './limits.ts';
import { distinctTexts } from './none-twice.ts';
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

const { worst, best, step } = archiveScale;

/** Why a number is not on the archive's scale, or undefined if it is. */
function offScale(value: number): string | undefined {
  if (value < worst) return `is below ${worst}, the worst value of the archive's scale`;
  if (value > best) return `is above ${best}, the best value of the archive's scale`;
  return value % step === 0 ? undefined : `is not a step of ${step} on the archive's scale`;
}

const estimatedSchema = z
  .strictObject({
    basis: basis('estimated'),
    scale: z
      .literal('archive', "is not the archive's scale")
      .describe(
        "An estimated rating has scale: archive. If the critic gave the rating, use basis: stated and the critic's scale.",
      ),
    value: z.number().meta({
      description: "A number on the archive's scale: 0.5 to 5 in half steps, so ★★★★½ is 4.5.",
      minimum: worst,
      maximum: best,
      multipleOf: step,
    }),
    passage: passageSchema,
  })
  // A value off the scale is reported only if the scale is right: otherwise it is a consequence.
  .superRefine(({ value }, context) => {
    const message = offScale(value);
    if (message !== undefined) context.addIssue({ code: 'custom', path: ['value'], message });
  });

const farEnd = `is not a number from ${inDigits(-limits.scaleEnd)} to ${inDigits(limits.scaleEnd)}`;

const scaleEndSchema = z.number().min(-limits.scaleEnd, farEnd).max(limits.scaleEnd, farEnd);

const numberScaleSchema = z
  .strictObject({
    worst: scaleEndSchema.describe(
      'The lowest rating that the critic gives: 0 if you do not know, 6 for German marks.',
    ),
    best: scaleEndSchema.describe(
      'The highest rating: 10 for 9/10, 5 for stars, 1 for German marks.',
    ),
    unit: lineSchema
      .optional()
      .describe(
        'What the critic counts, in the words of the review: Filmbären for 5 von 6 Filmbären, % for 88%.',
      ),
  })
  .refine(({ worst, best }) => worst !== best, 'has the same worst and best value');

/** Whether a list of the grades A to F begins with the better ones. */
const isBestFirst = (grades: readonly string[]) =>
  grades.every((grade) => /^[A-F][+-]?$/.test(grade)) &&
  (grades[0]?.charAt(0) ?? '') < (grades.at(-1)?.charAt(0) ?? '');

const gradesSchema = distinctTexts(z.array(lineSchema).min(2, 'has fewer than two grades')).refine(
  (grades) => !isBestFirst(grades),
  'begins with the best grade; the worst comes first',
);

/** A critic's rating: a number from the worst to the best of its scale, or a grade from a list of grades. */
const statedSchema = z
  .strictObject({
    basis: basis('stated'),
    scale: z
      .union([numberScaleSchema, gradesSchema], {
        error: ({ input }) =>
          input === 'archive'
            ? "is the archive's own scale, not the critic's"
            : "is not a critic's scale",
      })
      .describe(
        "The critic's scale: { worst: 0, best: 10 } for numbers or stars, or the list of grades, worst first: [F, D, C, B, A]. If the archive estimates the rating from the text, use basis: estimated and scale: archive.",
      ),
    value: z
      .union([z.number(), lineSchema], 'is neither a number nor a grade')
      .describe(
        "The value on the critic's scale: for 9/10, write value: 9 and scale: { worst: 0, best: 10 }; for ★★★★½, value: 4.5 and scale: { worst: 0, best: 5 }; for 5 von 6 Filmbären, value: 5 and scale: { worst: 1, best: 6, unit: Filmbären }; for B+, value: B+ and the list of grades as the scale.",
      ),
    passage: passageSchema,
  })
  .meta({
    if: { properties: { scale: { type: 'array' } } },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so.
    then: { properties: { value: { type: 'string' } } },
    else: { properties: { value: { type: 'number' } } },
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
