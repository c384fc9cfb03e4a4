import type { z } from 'zod';
import type { ParagraphLabel } from '../markdown/paragraph-links.ts';
import { type Film, filmRecordSchema } from '../schema/film.ts';
import { type Theme, themeRecordSchema } from '../schema/theme.ts';
import { contentFolder, type Folder, readFolder, readStrays } from './folder.ts';
import { ContentError, type Problem } from './problem.ts';
import { type ReadReview, readReview } from './read-review.ts';
import { parseRecord } from './record.ts';

/** All of the content, read and checked. */
export interface Archive {
  readonly reviews: readonly ReadReview[];
  readonly themes: readonly Theme[];
  readonly films: readonly Film[];
}

/** What the content needs to know of the interface. */
export interface InterfaceOfContent {
  /** The languages in which every theme needs its label and definition. */
  readonly languages: readonly string[];
  /** How links to paragraphs are named beside a text in a language: `Paragraph 3`. */
  readonly paragraphLabel: (language: string) => ParagraphLabel;
}

function readRecords<Schema extends z.ZodType<object>>(schema: Schema, { files }: Folder) {
  const problems: Problem[] = [];
  const records = files.flatMap(({ id, file, text }) => {
    const parsed = parseRecord(schema, text, 1, file);
    problems.push(...parsed.problems);
    return parsed.record === undefined ? [] : [{ id, ...parsed.record }];
  });
  return { records, problems };
}

interface Folders {
  readonly reviews: Folder;
  readonly received: Folder;
  readonly themes: Folder;
  readonly films: Folder;
}

function readReviews(
  { reviews, received, themes, films }: Folders,
  paragraphLabel: InterfaceOfContent['paragraphLabel'],
) {
  const problems: Problem[] = [];
  const texts = new Map(received.files.map(({ id, text }) => [id, text]));
  // A received text that could not be read is a problem already; its review cannot be compared.
  const comparable = reviews.files.filter(({ id }) => texts.has(id) || !received.ids.includes(id));
  const read = comparable.flatMap((file) => {
    const result = readReview(file, {
      themes: themes.ids,
      films: films.ids,
      received: texts.get(file.id),
      receivedFile: `${contentFolder}/received/${file.id}.txt`,
      paragraphLabel,
    });
    problems.push(...result.problems);
    return result.read ? [result.read] : [];
  });
  const strays = received.ids.filter((id) => !reviews.ids.includes(id));
  problems.push(
    ...strays.map((id) => ({
      file: `${contentFolder}/received/${id}.txt`,
      wrong: 'No review belongs to this text.',
      mend: `add content/reviews/${id}.md, or take the text out.`,
    })),
  );
  return { read, problems };
}

/**
 * Reads the whole of the content, and checks it.
 *
 * @param root the folder `content`, its address ending in a slash
 * @throws {ContentError} with every problem found, if there is one
 */
export async function readArchive(
  root: URL,
  { languages, paragraphLabel }: InterfaceOfContent,
): Promise<Archive> {
  const folders: Folders = {
    reviews: await readFolder(root, 'reviews', '.md'),
    received: await readFolder(root, 'received', '.txt'),
    themes: await readFolder(root, 'themes', '.yaml'),
    films: await readFolder(root, 'films', '.yaml'),
  };
  const themes = readRecords(themeRecordSchema(languages), folders.themes);
  const films = readRecords(filmRecordSchema, folders.films);
  const reviews = readReviews(folders, paragraphLabel);
  const problems = [
    ...(await readStrays(root, Object.keys(folders))),
    ...Object.values(folders).flatMap((folder: Folder) => folder.problems),
    ...themes.problems,
    ...films.problems,
    ...reviews.problems,
  ];
  if (problems.length > 0) throw new ContentError(problems);
  return { reviews: reviews.read, themes: themes.records, films: films.records };
}
