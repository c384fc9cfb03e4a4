import { namesOfFilms } from '../archive/films/named-films.ts';
import { knownNames } from '../archive/people/known-names.ts';
import { checksum } from '../archive/text/checksum.ts';
import { kept } from '../cache/kept.ts';
import type { ParagraphLabel } from '../markdown/rehype-paragraph-links.ts';
import { type Film, filmRecordSchema } from '../schema/film.ts';
import { type Person, personRecordSchema } from '../schema/person.ts';
import type { ReceivedText } from '../schema/received-text.ts';
import type { Review } from '../schema/review.ts';
import { type Theme, themeRecordSchema } from '../schema/theme.ts';
import type { Translation } from '../schema/translation.ts';
import { bounded } from './bounded-problems.ts';
import { checkCopies } from './checks/check-copies.ts';
import { checkEqualTitles } from './checks/check-equal-titles.ts';
import { checkFilms, placeInFilm, quotationsIn } from './checks/check-films.ts';
import { checkFormerIds } from './checks/check-former-ids.ts';
import {
  checkFolderPages,
  checkListAddresses,
  checkPitches,
  checkReservedIds,
  checkRoles,
} from './checks/check-records.ts';
import { checkStrings, type StringGaps } from './checks/check-strings.ts';
import { checkTranslated } from './checks/check-translated.ts';
import { checkUnused } from './checks/check-unused.ts';
import { ContentError } from './content-error.ts';
import {
  type ContentFile,
  type ContentFolder,
  contentRoot,
  findUnknownEntries,
  readFolder,
  textOf,
} from './content-folder.ts';
import type { Findings } from './describe-findings.ts';
import { positionInReview } from './position-in-review.ts';
import { type Problem, stopsBuild } from './problem.ts';
import { inFileOrder, withQuotedLines } from './quoted-lines.ts';
import { readRecords } from './read-records.ts';
import type { ReadReview } from './read-review.ts';
import { type ReadEach, readKept, readReviews } from './read-reviews.ts';
import { readTranslations } from './read-translations.ts';
import { translatedFolders } from './text-gaps.ts';

/** The whole content, read and checked. */
export interface Archive {
  readonly reviews: readonly ReadReview[];
  readonly themes: readonly Theme[];
  readonly films: readonly Film[];
  readonly people: readonly Person[];
  readonly received: readonly ReceivedText[];
  /** The table of translations, in the order of its lines. */
  readonly translations: readonly Translation[];
  /** Names and other words that need no translation. */
  readonly untranslated: readonly string[];
}

/** What reading the content needs from the interface. */
export interface InterfaceForContent {
  /**
   * The languages in which themes, people and facts of films have their texts, and readers may ask. The first is the
   * root language, which stands in for the others.
   */
  readonly languages: readonly string[];
  /** What the languages lack in their files of strings. */
  readonly stringGaps?: readonly StringGaps[];
  /** The labels of the links to paragraphs, within a text in a language. Without them, no text is rendered. */
  readonly paragraphLabel?: (language: string) => ParagraphLabel;
  /** Reads the reviews, if not one after the other. */
  readonly readReviews?: ReadEach;
}

type Folders = Readonly<
  Record<'reviews' | 'received' | 'themes' | 'films' | 'people' | 'translations', ContentFolder>
>;

async function readFolders(root: URL): Promise<Folders> {
  return {
    reviews: await readFolder(root, 'reviews', '.md'),
    received: await readFolder(root, 'received', '.txt'),
    themes: await readFolder(root, 'themes', '.yaml'),
    films: await readFolder(root, 'films', '.yaml'),
    people: await readFolder(root, 'people', '.yaml'),
    translations: await readFolder(root, 'translations', '.yaml', { isOptional: true }),
  };
}

/** Warns of what only shows in the whole archive, once everything could be read. */
function checkWhole(
  records: Parameters<typeof checkUnused>[0],
  files: readonly ContentFile[],
): Problem[] {
  const textOf = new Map(files.map(({ id, text }) => [id, text]));
  const titlePosition = ({ slug }: Review) => positionInReview(textOf.get(slug) ?? '', ['title']);
  return [...checkEqualTitles(records.reviews, titlePosition), ...checkUnused(records)];
}

/** The content as it was read, complete only if there are no problems, and everything that was found in it. */
export interface ReadContent extends Findings {
  readonly archive: Archive;
}

/**
 * Reads the whole content, and checks it.
 *
 * @param root the URL of the content folder, with a slash at its end
 */
export async function readContent(
  root: URL,
  { languages, stringGaps = [], paragraphLabel, readReviews: read = readKept }: InterfaceForContent,
): Promise<ReadContent> {
  const folders = await readFolders(root);
  const themes = readRecords(themeRecordSchema(languages), folders.themes);
  const films = readRecords(filmRecordSchema(languages), folders.films);
  const people = readRecords(personRecordSchema(languages), folders.people);
  const records = { themes, films, people };
  const context = {
    languages,
    themes: folders.themes.ids,
    pitched: themes.records,
    films: folders.films.ids,
    ...(films.problems.length + people.problems.length > 0
      ? {}
      : { filmNames: namesOfFilms(films.records, people.records) }),
    people: {
      ids: folders.people.ids,
      preferredNames: new Map(people.records.map(({ id, name }) => [id, name])),
      names: people.problems.length > 0 ? undefined : knownNames(people.records),
    },
    ...(paragraphLabel ? { paragraphLabel } : {}),
  };
  const quotations = films.records.flatMap(quotationsIn);
  // Other threads may read on while this one checks what does not depend on reviews.
  const reading = readReviews(folders, quotations, context, read);
  // Whoever awaits it below reports its error; without this, Node would end first if a check fails meanwhile.
  reading.catch(() => {});
  const received = folders.received.files.map(textOf);
  const copies = await kept('copies', 'all', [received, folders.reviews.ids], () =>
    checkCopies(received, new Set(folders.reviews.ids)),
  );
  const copied = new Set(copies.filter(stopsBuild).map(({ file }) => file));
  const { translations, untranslated, ...table } = readTranslations(folders.translations);
  const others = [
    ...checkStrings(stringGaps, languages[0] ?? ''),
    ...translatedFolders.flatMap((folder) =>
      checkTranslated(`${contentRoot}/${folder}`, records[folder], languages),
    ),
    ...(await findUnknownEntries(root, Object.keys(folders))),
    ...Object.values(folders).flatMap((folder) => folder.problems),
    ...themes.problems,
    ...checkPitches(themes.records, themes.sources),
    ...checkFormerIds('themes', themes.records, folders.themes.ids, themes.sources),
    ...films.problems,
    ...checkFilms(films.records, films.sources, {
      reviews: folders.reviews.ids,
      people: folders.people.ids,
      readPeople: people.records,
    }),
    ...people.problems,
    ...checkReservedIds(folders.people.ids, folders.themes.ids),
    ...checkFolderPages(folders),
    ...checkRoles(people.records, people.sources, folders.films.ids),
    ...checkListAddresses(folders.reviews.ids),
    ...table.problems,
    ...copies,
  ];
  const reviews = await reading;
  const found = [
    ...others,
    ...reviews.inFilms.map(({ film, path, ...problem }) => ({
      ...placeInFilm(film, path, films.sources),
      ...problem,
    })),
    // A copy needs no review.
    ...reviews.problems.filter(({ file }) => !copied.has(file)),
  ];
  const whole = {
    reviews: reviews.reviews.map(({ review }) => review),
    themes: themes.records,
    films: films.records,
    people: people.records,
  };
  const warnings = found.some(stopsBuild) ? [] : checkWhole(whole, folders.reviews.files);
  const all = bounded(
    withQuotedLines([...found, ...warnings], Object.values(folders)).sort(inFileOrder),
  );
  return {
    archive: {
      reviews: reviews.reviews,
      themes: themes.records,
      films: films.records,
      people: people.records,
      received: folders.received.files.map(({ id, raw }) => ({
        id,
        text: raw,
        checksum: checksum(raw),
      })),
      translations,
      untranslated,
    },
    problems: all.filter(stopsBuild),
    warnings: all.filter((problem) => !stopsBuild(problem)),
  };
}

/**
 * Reads the whole content, and checks it.
 *
 * @param root the URL of the content folder, with a slash at its end
 * @throws {ContentError} with everything that was found, if there are problems
 */
export async function readArchive(
  root: URL,
  interfaceForContent: InterfaceForContent,
): Promise<Archive> {
  const { archive, ...findings } = await readContent(root, interfaceForContent);
  if (findings.problems.length > 0) throw new ContentError(findings);
  return archive;
}
