import { z } from 'zod';
import { identifierSchema, lineSchema } from './primitives.ts';
import { inEvery } from './translations.ts';

const pitchSchema = z
  .int()
  .min(1, 'is below 1, the lowest')
  .max(36, 'is above 36, the highest that can be drawn')
  .describe(
    'Its place on the staff of the scores, in steps from the lowest, 1, to 36: every theme has its own.',
  );

/**
 * The record of a theme: `content/themes/<id>.yaml`.
 *
 * @param languages the languages of the interface, each of which needs a label and a definition
 */
export function themeRecordSchema(languages: readonly string[]) {
  return z.strictObject({
    label: inEvery(languages, lineSchema.describe('The name of the theme.')),
    definition: inEvery(languages, lineSchema.describe('What the theme covers, in one sentence.')),
    pitch: pitchSchema,
  });
}

/** A theme as the archive holds it: its record and its id, which is the file's name. */
export const themeSchema = z.strictObject({
  id: identifierSchema,
  label: z.record(z.string(), z.string()),
  definition: z.record(z.string(), z.string()),
  pitch: pitchSchema,
});

export type Theme = z.infer<typeof themeSchema>;
