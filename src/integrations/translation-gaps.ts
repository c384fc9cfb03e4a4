// Runs within Vite, which finds the records of languages.
import { pathToFileURL } from 'node:url';
import { interfaceLanguages } from '../i18n/interface-languages.ts';
import { paragraphLabel } from '../i18n/paragraph-label.ts';
import { readArchive } from '../loader/read-archive.ts';
import { withoutDrafts } from '../loader/without-drafts.ts';
import { type TableGaps, tableGaps } from '../search/indexing/missing-translations.ts';

/**
 * Compares the table of translations with the texts of the archive. An archive in one language
 * needs no translations.
 *
 * @param content the path of the folder `content`
 * @throws {ContentError} if the content has problems
 */
export async function translationGaps(content: string): Promise<TableGaps> {
  const read = await readArchive(pathToFileURL(`${content}/`), {
    languages: interfaceLanguages,
    // As for the pages: then the reviews that were read for them need not be read again.
    paragraphLabel,
  });
  const archive = withoutDrafts(read);
  const reviews = archive.reviews.map(({ review }) => ({
    ...review,
    language: new Intl.Locale(review.language).language,
  }));
  if (new Set(reviews.map(({ language }) => language)).size < 2) return { missing: [], unused: [] };
  const { translations, untranslated } = archive;
  const names = [
    ...archive.people.flatMap(({ variants }) => variants),
    ...archive.films.map(({ title }) => title),
  ];
  return tableGaps(reviews, { translations, names: [...names, ...untranslated] });
}
