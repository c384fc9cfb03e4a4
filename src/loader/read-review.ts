import { correctionId } from '../archive/reviews/anchor-ids.ts';
import { correctedPlaces } from '../archive/reviews/corrected-words.ts';
import { type RenderedBody, readBody, renderBody } from '../markdown/body.ts';
import type { ParagraphLabel } from '../markdown/rehype-paragraph-links.ts';
import { type Review, reviewRecordSchema } from '../schema/review.ts';
import { checkFidelity } from './checks/check-fidelity.ts';
import { findPassages } from './checks/check-passages.ts';
import { findPeople, type KnownPeople } from './checks/check-people.ts';
import { checkReferences } from './checks/check-references.ts';
import { findTitle } from './checks/check-title.ts';
import type { ReviewProblem } from './checks/review-problem.ts';
import type { ContentFile } from './folder.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { parseRecord } from './parse-record.ts';
import type { Problem } from './problem.ts';
import { type CorrectionLabel, marksOf, type PassageLabel } from './review-marks.ts';
import { fieldName } from './schema-messages.ts';

/** What a review is checked against. */
export interface ReviewContext {
  readonly themes: readonly string[];
  readonly films: readonly string[];
  readonly people: KnownPeople;
  /** The received text, or undefined where there is none. */
  readonly received: string | undefined;
  /** The received file, as problems name it. */
  readonly receivedFile: string;
  readonly labels: LabelsOfText;
}

/** How what is within a text in a language is named. */
export type LabelsOfText = (language: string) => {
  readonly paragraph: ParagraphLabel;
  readonly correction: CorrectionLabel;
  readonly passage: PassageLabel;
};

/** A review and its rendered text. */
export interface ReadReview extends RenderedBody {
  readonly review: Review;
}

/** Reads a review's file, and checks it against the received text and the rest of the archive. */
export function readReview(
  { id, file, text }: ContentFile,
  context: ReviewContext,
): { read?: ReadReview; problems: readonly Problem[] } {
  const parts = splitFrontmatter(text, file);
  if ('problem' in parts) return { problems: [parts.problem] };
  const { record, problems, lines } = parseRecord(
    reviewRecordSchema,
    parts.yaml,
    parts.yamlLine,
    file,
  );
  const inFile = (line: number) => line + parts.bodyLine - 1;
  if (parts.body.trim() === '') {
    const message = 'The body is empty.';
    const fix = 'put the text of the review below the frontmatter.';
    return { problems: [...problems, { file, line: parts.bodyLine, message, fix }] };
  }
  const body = readBody(parts.body);
  if ('problems' in body) {
    const found = body.problems.map(({ line, ...problem }) => ({
      file,
      line: inFile(line),
      ...problem,
    }));
    return { problems: [...problems, ...found] };
  }
  if (!record) return { problems };

  const located = ({ path, line, ...problem }: ReviewProblem): Problem => ({
    file,
    line: line === undefined ? path && lines.of(path) : inFile(line),
    field: path && fieldName(path),
    ...problem,
  });
  const paragraphs = body.paragraphs.map((paragraph) => paragraph.text);
  const title = findTitle(record, paragraphs);
  const passages = findPassages(record, paragraphs);
  const people = findPeople(record, body.paragraphs, context.people);
  const found = [
    ...checkReferences(record, context.themes, context.films),
    ...title.problems,
    ...passages.problems,
    ...people.problems,
    ...checkFidelity(record, body.paragraphs, context.received, context.receivedFile),
  ];
  if (found.length > 0) return { problems: found.map(located) };
  const review: Review = {
    ...record,
    slug: id,
    paragraphs,
    passages: passages.passages,
    mentions: people.mentions,
    corrections: record.corrections.map((correction) => ({
      ...correction,
      id: correctionId(correction.received, correction.reads),
      places: correctedPlaces(correction, paragraphs),
    })),
    ...(title.titleWords ? { titleWords: title.titleWords } : {}),
  };
  const labels = context.labels(record.language);
  const marks = marksOf(review, labels);
  const ids = marks.map((mark) => mark.id);
  const twice = ids.find((mark, index) => ids.indexOf(mark) !== index);
  if (twice !== undefined) throw new Error(`${file} has two things of the id ${twice}.`);
  const rendered = renderBody(body, {
    language: record.language,
    paragraphLabel: labels.paragraph,
    marks,
  });
  return { read: { review, ...rendered }, problems: [] };
}
