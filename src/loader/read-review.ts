import type { NamesOfFilms } from '../archive/films/named-films.ts';
import { linesOf, type Pitched } from '../archive/notation/lines.ts';
import { correctionId } from '../archive/reviews/anchor-ids.ts';
import { correctedPlaces } from '../archive/reviews/corrected-words.ts';
import { type Body, type RenderedBody, renderBody } from '../markdown/body.ts';
import type { ParagraphLabel } from '../markdown/rehype-paragraph-links.ts';
import type { Place } from '../schema/place.ts';
import type { Review, ReviewRecord } from '../schema/review.ts';
import { checkDraft } from './checks/check-draft.ts';
import { checkFidelity, type ReceivedFile } from './checks/check-fidelity.ts';
import type { FilmQuotation } from './checks/check-films.ts';
import { checkLanguage } from './checks/check-language.ts';
import { checkMarks } from './checks/check-marks.ts';
import { checkNamedFilm } from './checks/check-named-film.ts';
import { findPassages } from './checks/check-passages.ts';
import { findPeople, type KnownPeople } from './checks/check-people.ts';
import { findQuotations, type QuotationProblem } from './checks/check-quotations.ts';
import { checkReceivedDay } from './checks/check-received-day.ts';
import { checkFilm } from './checks/check-references.ts';
import { findRemarks } from './checks/check-remarks.ts';
import { checkThemes } from './checks/check-themes.ts';
import { findTitle } from './checks/check-title.ts';
import { checkComposition } from './checks/check-unicode-composition.ts';
import { checkVoices } from './checks/check-voices.ts';
import type { ReviewProblem } from './checks/review-problem.ts';
import type { TextFile } from './content-folder.ts';
import { markedWordsOf } from './marked-words.ts';
import { type Problem, stopsBuild } from './problem.ts';
import { readReviewFile } from './review-file.ts';
import { withStandIn } from './stand-in-passage.ts';

/** What a review is checked against, and how its marks are labelled. */
export interface ReviewContext {
  /** The interface languages. */
  readonly languages: readonly string[];
  /** The ids of all themes. */
  readonly themes: readonly string[];
  /** The themes whose records could be read. Without them, the passages of a rendered text have no lines. */
  readonly pitched?: readonly Pitched[];
  /** The ids of all films. */
  readonly films: readonly string[];
  /** The names of all films, if they and all people could be read. Without them, nobody asks if the film is right. */
  readonly filmNames?: NamesOfFilms;
  readonly people: KnownPeople;
  readonly received: ReceivedFile;
  /** What the records of films quote from this review. */
  readonly quotations: readonly FilmQuotation[];
  /** The labels of the links to paragraphs, within a text in a language. Without them, the text is not rendered. */
  readonly paragraphLabel?: (language: string) => ParagraphLabel;
}

/** A review, and its text if it was to be rendered: as HTML, and as Markdown without marks. */
export interface ReadReview {
  readonly review: Review;
  readonly text?: RenderedBody & { readonly markdown: string };
}

/** A review, unless there are problems, and where they are. */
export interface ReviewResult {
  readonly read?: ReadReview;
  readonly problems: readonly Problem[];
  readonly inFilms?: readonly QuotationProblem[];
}

/** A review, unless there are problems, and what was found in it and in what records of films quote from it. */
interface CheckedReview {
  readonly review?: Review;
  /** The places of what records of films quote. */
  readonly quoted: readonly Place[];
  readonly problems: readonly ReviewProblem[];
  readonly inFilms: readonly QuotationProblem[];
}

/**
 * Whether a problem is that a passage is not in the body, though the received text has its words: then they are
 * right, and the body is not, which is reported with the advice to restore it.
 */
function isOfChangedText(
  { path: [list, index, field] = [] }: ReviewProblem,
  { passages }: ReviewRecord,
  paragraphs: readonly string[],
  { received }: ReviewContext,
): boolean {
  if (list !== 'passages' || typeof index !== 'number' || field !== 'exact') return false;
  const { exact } = passages[index] ?? {};
  if (exact === undefined || paragraphs.some((text) => text.includes(exact))) return false;
  return received.text?.replace(/\s+/gu, ' ').includes(exact) === true;
}

/** Checks everything that a record says about its text, and what records of films quote from it. */
function checkReview(
  slug: string,
  record: ReviewRecord,
  body: Body,
  context: ReviewContext,
): CheckedReview {
  const fidelity = checkFidelity(record, body.paragraphs, context.received);
  const composition =
    fidelity.length > 0 ? checkComposition(body.paragraphs, context.received) : [];
  if (composition.length > 0) return { quoted: [], problems: composition, inFilms: [] };

  const paragraphs = body.paragraphs.map(({ text }) => text);
  const title = findTitle(record, paragraphs);
  const passages = findPassages(record, paragraphs, context.people.preferredNames);
  const remarks = findRemarks(record, paragraphs);
  const people = findPeople(record, body.paragraphs, context.people);
  const quoted = findQuotations(context.quotations, record, paragraphs, context.films);
  const problems = [
    ...checkFilm(record, context.films),
    ...(people.problems.length > 0
      ? []
      : checkNamedFilm(record, paragraphs, people.mentions, context.filmNames)),
    ...checkLanguage(record, paragraphs),
    ...checkThemes(record, context.themes),
    ...checkVoices(record, context.people.ids),
    ...title.problems,
    ...passages.problems.filter(
      (problem) => fidelity.length === 0 || !isOfChangedText(problem, record, paragraphs, context),
    ),
    ...remarks.problems,
    ...people.problems,
    ...fidelity,
  ];
  const found = { quoted: quoted.places, problems, inFilms: quoted.problems };
  if ([...problems, ...quoted.problems].some(stopsBuild)) return found;
  const review = {
    ...record,
    slug,
    paragraphs,
    passages: record.draft ? withStandIn(passages.passages, record, paragraphs) : passages.passages,
    mentions: people.mentions,
    remarks: remarks.remarks,
    corrections: record.corrections.map((correction) => ({
      ...correction,
      id: correctionId(correction.received, correction.reads),
      places: correctedPlaces(correction, paragraphs),
    })),
    ...(title.titleWords ? { titleWords: title.titleWords } : {}),
  };
  return { ...found, review };
}

/**
 * Reads a review, and checks it against its received text and the rest of the archive.
 *
 * @returns the review, unless there are problems in its file or in what records of films quote from it; and all
 *   problems and warnings
 * @throws {Error} that names the file, if a check or a plugin fails
 */
export function readReview(file: TextFile, context: ReviewContext): ReviewResult {
  try {
    return readAndCheck(file, context);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${file.file} cannot be read: ${reason}`, { cause: error });
  }
}

function readAndCheck(file: TextFile, context: ReviewContext): ReviewResult {
  const read = readReviewFile(file, context.languages, context.themes);
  if ('problems' in read) return { problems: read.problems };
  const { record, body } = read;
  const { review, quoted, inFilms, ...checked } = checkReview(file.id, record, body, context);
  const problems = [
    ...read.ofRecord,
    ...[
      ...checked.problems,
      ...checkMarks(read),
      ...checkDraft(record),
      ...checkReceivedDay(record),
    ].map(read.locate),
  ];
  if (!review) return { problems, inFilms };
  const { language } = review;
  const paragraphLabel = context.paragraphLabel?.(language);
  if (!paragraphLabel) return { read: { review }, problems, inFilms };
  const marks = markedWordsOf(review, linesOf(review, context.pitched ?? []), quoted);
  const text = renderBody(body, { language, paragraphLabel, marks });
  return { read: { review, text: { ...text, markdown: read.markdown } }, problems, inFilms };
}
