import type { z } from 'zod';
import { comparableText } from '../../archive/text/same-text.ts';
import { type ContentFolder, readFolder } from '../../loader/content-folder.ts';
import { parseRecord } from '../../loader/parse-record.ts';
import { type Film, filmRecordSchema } from '../../schema/film.ts';
import { type Person, personRecordSchema } from '../../schema/person.ts';

/** What the archive has already. */
export interface KnownContent {
  /** The interface languages. */
  readonly languages: readonly string[];
  readonly films: readonly Film[];
  readonly people: readonly Person[];
  /** The ids of all themes. */
  readonly themes: readonly string[];
  /** The slugs of all reviews and received texts. */
  readonly slugs: readonly string[];
  /** The slug of each received text, by the text in its comparable form. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The records of a folder. Those with a problem are left out: a build reports them. */
function recordsIn<Schema extends z.ZodType<object>>(schema: Schema, { files }: ContentFolder) {
  return files.flatMap(({ id, file, text }) => {
    const { record } = parseRecord(schema, text, 1, file);
    return record === undefined ? [] : [{ id, ...record }];
  });
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
  return {
    languages,
    films: recordsIn(filmRecordSchema(languages), films),
    people: recordsIn(personRecordSchema(languages), people),
    themes: (await readFolder(root, 'themes', '.yaml', { isOptional: true })).ids,
    slugs: [...new Set([...received.ids, ...reviews.ids])],
    texts: new Map(received.files.map(({ id, text }) => [comparableText(text), id])),
  };
}
