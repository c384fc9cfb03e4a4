import {
  type Translation,
  translationFileSchema,
  untranslatedSchema,
} from '../schema/translation.ts';
import { checkTranslations, type ReadLine } from './checks/check-translations.ts';
import type { ContentFolder } from './content-folder.ts';
import { parseRecord } from './parse-record.ts';
import type { Problem } from './problem.ts';

/** The file with what needs no translation; every other file has translations. */
const untranslatedFile = 'untranslated';

/** Reads the table of translations, and checks it. */
export function readTranslations({ files }: ContentFolder): {
  translations: Translation[];
  /** Names and other words that need no translation. */
  untranslated: string[];
  problems: Problem[];
} {
  const untranslated = files
    .filter(({ id }) => id === untranslatedFile)
    .map(({ file, text }) => parseRecord(untranslatedSchema, text, 1, file));
  const read = files
    .filter(({ id }) => id !== untranslatedFile)
    .map(({ id, file, text }) => ({
      id,
      file,
      ...parseRecord(translationFileSchema, text, 1, file),
    }));
  const lines = read.flatMap(({ id, file, record = [], source }): ReadLine[] =>
    record.map((words, index) => ({
      translation: { id: `${id}-${index + 1}`, words },
      file,
      position: () => source.positionOf([index]),
    })),
  );
  return {
    translations: lines.map(({ translation }) => translation),
    untranslated: untranslated.flatMap(({ record = [] }) => record),
    problems: [
      ...[...untranslated, ...read].flatMap(({ problems }) => problems),
      ...checkTranslations(lines),
    ],
  };
}
