import { typeset } from '../archive/text/typography.ts';
import type { Theme } from '../schema/theme.ts';

/** A theme in the words of one language. */
export interface LabelledTheme {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  /** Its place on the staff of the scores. */
  readonly pitch: number;
}

/** A theme in the words of a language. Throws where it has none, which the content's checks rule out. */
export function labelled({ id, label, definition, pitch }: Theme, language: string): LabelledTheme {
  const [name, meaning] = [label[language], definition[language]];
  if (name === undefined || meaning === undefined) {
    throw new Error(`The theme ${id} has no words in ${language}.`);
  }
  return { id, label: typeset(name, language), definition: typeset(meaning, language), pitch };
}

/** Themes in the words of whatever language one asks for, made once for each: for the pages of many reviews. */
export function themesInLanguages(
  themes: readonly Theme[],
): (language: string) => readonly LabelledTheme[] {
  const known = new Map<string, readonly LabelledTheme[]>();
  return (language) => {
    const labels = known.get(language) ?? themesByLabel(themes, language);
    known.set(language, labels);
    return labels;
  };
}

/** Themes in the words of a language, in the order of its alphabet. */
export function themesByLabel(themes: readonly Theme[], language: string): LabelledTheme[] {
  const collator = new Intl.Collator(language);
  return themes
    .map((theme) => labelled(theme, language))
    .sort((one, other) => collator.compare(one.label, other.label));
}
