import type { z } from 'zod';
import { knownNames } from '../archive/people/find-mentions.ts';
import { checksum } from '../archive/text/checksum.ts';
import { type Film, filmRecordSchema } from '../schema/film.ts';
import { type Person, personRecordSchema } from '../schema/person.ts';
import type { ReceivedText } from '../schema/received-text.ts';
import { type Theme, themeRecordSchema } from '../schema/theme.ts';
import type { KnownPeople } from './checks/check-people.ts';
import { checkNobody, checkPitches } from './checks/check-records.ts';
import { contentFolder, type Folder, readFolder, readStrays } from './folder.ts';
import { parseRecord } from './parse-record.ts';
import { ContentError, type Problem } from './problem.ts';
import { type LabelsOfText, type ReadReview, readReview } from './read-review.ts';
import type { YamlLines } from './yaml-lines.ts';

/** All of the content, read and checked. */
export interface Archive {
  readonly reviews: readonly ReadReview[];
  readonly themes: readonly Theme[];
  readonly films: readonly Film[];
  readonly people: readonly Person[];
  readonly received: readonly ReceivedText[];
}

/** What the content needs to know of the interface. */
export interface InterfaceOfContent {
  /** The languages in which every theme needs its label and definition, and every person its role. */
  readonly languages: readonly string[];
  readonly labels: (language: string, themes: readonly Theme[]) => ReturnType<LabelsOfText>;
}

function readRecords<Schema extends z.ZodType<object>>(schema: Schema, { files }: Folder) {
  const problems: Problem[] = [];
  const lines = new Map<string, YamlLines>();
  const records = files.flatMap(({ id, file, text }) => {
    const parsed = parseRecord(schema, text, 1, file);
    problems.push(...parsed.problems);
    lines.set(id, parsed.lines);
    return parsed.record === undefined ? [] : [{ id, ...parsed.record }];
  });
  return { records, problems, lines };
}

interface Folders {
  readonly reviews: Folder;
  readonly received: Folder;
  readonly themes: Folder;
  readonly films: Folder;
  readonly people: Folder;
}

function readReviews(
  { reviews, received, themes, films }: Folders,
  people: KnownPeople,
  labels: LabelsOfText,
) {
  const problems: Problem[] = [];
  const texts = new Map(received.files.map(({ id, text }) => [id, text]));
  // A received text that could not be read is a problem already; its review cannot be compared.
  const comparable = reviews.files.filter(({ id }) => texts.has(id) || !received.ids.includes(id));
  const read = comparable.flatMap((file) => {
    const result = readReview(file, {
      themes: themes.ids,
      films: films.ids,
      people,
      received: texts.get(file.id),
      receivedFile: `${contentFolder}/received/${file.id}.txt`,
      labels,
    });
    problems.push(...result.problems);
    return result.read ? [result.read] : [];
  });
  const strays = received.ids.filter((id) => !reviews.ids.includes(id));
  problems.push(
    ...strays.map((id) => ({
      file: `${contentFolder}/received/${id}.txt`,
      message: 'No review belongs to this text.',
      fix: `add content/reviews/${id}.md, or take the text out.`,
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
  { languages, labels }: InterfaceOfContent,
): Promise<Archive> {
  const folders: Folders = {
    reviews: await readFolder(root, 'reviews', '.md'),
    received: await readFolder(root, 'received', '.txt'),
    themes: await readFolder(root, 'themes', '.yaml'),
    films: await readFolder(root, 'films', '.yaml'),
    people: await readFolder(root, 'people', '.yaml'),
  };
  const themes = readRecords(themeRecordSchema(languages), folders.themes);
  const films = readRecords(filmRecordSchema, folders.films);
  const people = readRecords(personRecordSchema(languages), folders.people);
  const known = {
    ids: folders.people.ids,
    // Where a record is not in order, who is meant by which name cannot be told.
    names: people.problems.length > 0 ? undefined : knownNames(people.records),
  };
  const reviews = readReviews(folders, known, (language) => labels(language, themes.records));
  const problems = [
    ...(await readStrays(root, Object.keys(folders))),
    ...Object.values(folders).flatMap((folder: Folder) => folder.problems),
    ...themes.problems,
    ...checkPitches(themes.records, themes.lines),
    ...films.problems,
    ...people.problems,
    ...checkNobody(folders.people.ids),
    ...reviews.problems,
  ];
  if (problems.length > 0) throw new ContentError(problems);
  return {
    reviews: reviews.read,
    themes: themes.records,
    films: films.records,
    people: people.records,
    received: folders.received.files.map(({ id, raw }) => ({
      id,
      text: raw,
      checksum: checksum(raw),
    })),
  };
}
