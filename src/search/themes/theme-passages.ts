import type { FacetValues } from '../facets/facet-table.ts';
import { isListOf, isRecordOf, isString, readJson } from '../loading/read-json.ts';
import { fieldOf, readTable, writeTable } from '../loading/tab-separated-values.ts';

/** A passage on a theme, as results show it. */
export interface ThemePassage {
  readonly address: string;
  /** The language of the review. */
  readonly language: string;
  /** The title of the review. */
  readonly title: string;
  readonly words: string;
  /** The values of each facet that the review has. */
  readonly facets: FacetValues;
}

/** Writes passages as a table. */
export function writeThemePassages(passages: readonly ThemePassage[]): string {
  return writeTable(
    passages.map(({ address, language, title, words, facets }) => [
      address,
      language,
      title,
      words,
      JSON.stringify(facets),
    ]),
  );
}

/**
 * Reads passages that `writeThemePassages` has written.
 *
 * @throws {Error} if the text is something else
 */
export function readThemePassages(text: string): ThemePassage[] {
  return readTable(text).map((row) => ({
    address: fieldOf(row, 0),
    language: fieldOf(row, 1),
    title: fieldOf(row, 2),
    words: fieldOf(row, 3),
    facets: readJson(fieldOf(row, 4), isRecordOf(isListOf(isString)), 'the facets of a review'),
  }));
}
