import { withoutMarks } from '../i18n/fallback-marks.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Theme } from '../schema/theme.ts';

/** A theme with its texts in one language. */
export interface LabelledTheme {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  /** Its place among the lines of the notation, from 1, the lowest. */
  readonly pitch: number;
  readonly formerly: readonly string[];
}

/**
 * A theme with its texts in a language.
 *
 * @throws {Error} if they are missing, and in the root language, too, which the loader has ruled out
 */
export function labelled(theme: Theme, language: string): LabelledTheme {
  const { id, label, definition, pitch, formerly } = theme;
  return {
    id,
    label: textIn(label, language),
    definition: textIn(definition, language),
    pitch,
    formerly,
  };
}

/** Themes with their texts in a language, in its alphabetical order. */
export function themesByLabel(themes: readonly Theme[], language: string): LabelledTheme[] {
  const collator = new Intl.Collator(language);
  return themes
    .map((theme) => labelled(theme, language))
    .sort((one, other) => collator.compare(withoutMarks(one.label), withoutMarks(other.label)));
}

/** Themes with their texts in a language, the highest in the notation first, which no language changes. */
export function themesByPitch(themes: readonly Theme[], language: string): LabelledTheme[] {
  return themes
    .map((theme) => labelled(theme, language))
    .sort((one, other) => other.pitch - one.pitch);
}
