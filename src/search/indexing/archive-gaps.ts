import type { Film } from '../../schema/film.ts';
import type { Person } from '../../schema/person.ts';
import {
  type CheckedTable,
  type CheckedText,
  type TableGaps,
  tableGaps,
} from './missing-translations.ts';

/** What the table of translations is compared with, besides the texts. */
interface TranslatedRecords {
  readonly people: readonly Person[];
  readonly films: readonly Film[];
  readonly translations: CheckedTable['translations'];
  /** Names and other words that need no translation. */
  readonly untranslated: readonly string[];
}

/** Compares the table of translations with the texts of an archive. One in a single language needs none. */
export async function archiveGaps(
  texts: readonly CheckedText[],
  { people, films, translations, untranslated }: TranslatedRecords,
): Promise<TableGaps> {
  if (new Set(texts.map(({ language }) => language)).size < 2) return { missing: [], unused: [] };
  const names = [
    ...people.flatMap(({ variants }) => variants),
    ...films.map(({ title }) => title),
    ...untranslated,
  ];
  return tableGaps(texts, { translations, names });
}
