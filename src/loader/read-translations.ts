import {
  type Translation,
  translationFileSchema,
  untranslatedNamesSchema,
} from '../schema/translation.ts';
import { checkTranslations, type ReadLine } from './checks/check-translations.ts';
import type { ContentFolder } from './content-folder.ts';
import { parseRecord } from './parse-record.ts';
import type { Problem } from './problem.ts';

/** The table of translations. */
export interface TranslationTable {
  readonly translations: readonly Translation[];
  /** Names that no language translates. */
  readonly names: readonly string[];
}

/** The file with names; every other file has translations. */
const namesFile = 'names';

/** Reads the table of translations, and checks it. */
export function readTranslations({ files }: ContentFolder): {
  table: TranslationTable;
  problems: Problem[];
} {
  const names = files
    .filter(({ id }) => id === namesFile)
    .map(({ file, text }) => parseRecord(untranslatedNamesSchema, text, 1, file));
  const read = files
    .filter(({ id }) => id !== namesFile)
    .map(({ id, file, text }) => ({
      id,
      file,
      ...parseRecord(translationFileSchema, text, 1, file),
    }));
  const lines = read.flatMap(({ id, file, record = [], source }): ReadLine[] =>
    record.map((words, index) => ({
      translation: { id: `${id}-${index + 1}`, words },
      file,
      line: source.lineOf([index]),
    })),
  );
  return {
    table: {
      translations: lines.map(({ translation }) => translation),
      names: names.flatMap(({ record = [] }) => record),
    },
    problems: [
      ...[...names, ...read].flatMap(({ problems }) => problems),
      ...checkTranslations(lines),
    ],
  };
}
