// Runs within Vite, which finds the records of languages.
import { pathToFileURL } from 'node:url';
import { interfaceLanguages } from '../i18n/interface-languages.ts';
import { readArchive } from '../loader/read-archive.ts';
import { withoutDrafts } from '../loader/without-drafts.ts';
import { archiveGaps } from '../search/indexing/archive-gaps.ts';
import { indexedTexts } from '../search/indexing/indexed-texts.ts';
import type { TableGaps } from '../search/indexing/missing-translations.ts';

/**
 * Compares the table of translations with the texts of the archive.
 *
 * @param content the path of the folder `content`
 * @throws {ContentError} if the content has problems
 */
export async function translationGaps(content: string): Promise<TableGaps> {
  const read = await readArchive(pathToFileURL(`${content}/`), { languages: interfaceLanguages });
  const archive = withoutDrafts(read);
  const texts = await indexedTexts(archive.reviews.map(({ review }) => review));
  return archiveGaps(texts, archive);
}
