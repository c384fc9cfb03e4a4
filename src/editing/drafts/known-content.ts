import { comparableText } from '../../archive/text/same-text.ts';
import { readFolder } from '../../loader/content-folder.ts';
import { readRecords } from '../../loader/read-records.ts';
import { readTranslations } from '../../loader/read-translations.ts';
import { type Film, filmRecordSchema } from '../../schema/film.ts';
import { type Person, personRecordSchema } from '../../schema/person.ts';

/** What the archive has already. */
export interface KnownContent {
  /** The interface languages. */
  readonly languages: readonly string[];
  readonly films: readonly Film[];
  readonly people: readonly Person[];
  /** Words in lower case that the table of translations has. */
  readonly words: ReadonlySet<string>;
  /** Names and other words that need no translation. */
  readonly untranslated: readonly string[];
  /** The ids of all themes. */
  readonly themes: readonly string[];
  /** The slugs of all reviews and received texts. */
  readonly slugs: readonly string[];
  /** The slug of each received text, by the text in its comparable form. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads what a new review may refer to.
 *
 * @param root the URL of the content folder, with a slash at its end
 * @param languages the interface languages
 */
export async function readKnownContent(
  root: URL,
  languages: readonly string[],
): Promise<KnownContent> {
  const received = await readFolder(root, 'received', '.txt', { isOptional: true });
  const reviews = await readFolder(root, 'reviews', '.md', { isOptional: true });
  const films = await readFolder(root, 'films', '.yaml', { isOptional: true });
  const people = await readFolder(root, 'people', '.yaml', { isOptional: true });
  const table = readTranslations(
    await readFolder(root, 'translations', '.yaml', { isOptional: true }),
  );
  const words = table.translations.flatMap((line) => Object.values(line.words).flat());
  return {
    languages,
    words: new Set(words.map((word) => word.toLowerCase())),
    untranslated: table.untranslated,
    // A build reports the records with problems.
    films: readRecords(filmRecordSchema(languages), films).records,
    people: readRecords(personRecordSchema(languages), people).records,
    themes: (await readFolder(root, 'themes', '.yaml', { isOptional: true })).ids,
    slugs: [...new Set([...received.ids, ...reviews.ids])],
    texts: new Map(received.files.map(({ id, text }) => [comparableText(text), id])),
  };
}
