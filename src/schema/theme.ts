import { z } from 'zod';
import { describeFields } from './describe-fields.ts';
import { formerIdsSchema, identifierSchema, lineSchema } from './primitives.ts';
import { translated, translationsSchema } from './translations.ts';

/** The pitches that a theme may have. */
export const pitchRange = { lowest: 1, highest: 36 } as const;

const pitchSchema = z
  .int()
  .min(pitchRange.lowest, `is below ${pitchRange.lowest}, the lowest pitch`)
  .max(pitchRange.highest, `is above ${pitchRange.highest}, the highest pitch that can be drawn`)
  .describe(
    `The theme's place among the lines of the notation, from ${pitchRange.lowest}, the lowest, to ${pitchRange.highest}. Every theme has its own pitch.`,
  );

const formerlySchema = formerIdsSchema.describe(
  'The former ids of the theme, and those of themes that were merged into it, as a list. Their addresses redirect to the theme.',
);

/**
 * The record of a theme: `content/themes/<id>.yaml`.
 *
 * @param languages the interface languages, the root language first
 */
export function themeRecordSchema(languages: readonly string[]) {
  return describeFields(
    z.strictObject({
      label: translated(languages, lineSchema.describe('The name of the theme.')),
      definition: translated(
        languages,
        lineSchema.describe('What the theme covers, in one sentence.'),
      ),
      pitch: pitchSchema,
      formerly: formerlySchema,
    }),
    'The record of a theme',
  );
}

/** A theme of the archive: its record and its id, which is the name of its file. */
export const themeSchema = z.strictObject({
  id: identifierSchema.describe('The name of its file, and part of its address.'),
  label: translationsSchema.describe('The name of the theme, by language.'),
  definition: translationsSchema.describe('What the theme covers, by language.'),
  pitch: pitchSchema,
  formerly: formerlySchema,
});

export type Theme = z.infer<typeof themeSchema>;
