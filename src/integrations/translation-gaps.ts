// Runs within Vite, which finds the records of languages.
import { type TableGaps, tableGaps } from '../search/indexing/missing-translations.ts';
import type { TranslatedTexts } from './translated-texts.ts';

/**
 * Compares the table of translations with the texts of the archive. An archive in one language
 * needs no translations.
 */
export function translationGaps({ reviews, ...table }: TranslatedTexts): TableGaps {
  const languages = new Set(reviews.map(({ language }) => language));
  return languages.size < 2 ? { missing: [], unused: [] } : tableGaps(reviews, table);
}
