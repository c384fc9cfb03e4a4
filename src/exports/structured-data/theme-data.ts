import type { DefinedTerm } from 'schema-dts';
import type { LabelledTheme } from '../../presentation/theme-labels.ts';
import { paths, wholeAddress } from '../../site/addresses.ts';

/** A theme, as one of the terms by which the archive describes reviews. */
export function themeData({ id, label, definition }: LabelledTheme, language: string): DefinedTerm {
  return {
    '@type': 'DefinedTerm',
    name: label,
    description: definition,
    url: wholeAddress(paths.theme(language, id)),
    inDefinedTermSet: wholeAddress(paths.themes(language)),
  };
}
