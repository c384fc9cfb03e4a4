import { readBody } from '../markdown/body.ts';
import type { ParagraphLabel } from '../markdown/paragraph-links.ts';
import { type Review, reviewRecordSchema } from '../schema/review.ts';
import type { ContentFile } from './folder.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { fieldName } from './issue-words.ts';
import type { Problem } from './problem.ts';
import { parseRecord } from './record.ts';
import {
  checkFidelity,
  checkQuotations,
  checkReferences,
  type ReviewProblem,
} from './review-checks.ts';

/** What a review is checked against. */
export interface ReviewContext {
  readonly themes: readonly string[];
  readonly films: readonly string[];
  /** The received text, or undefined where there is none. */
  readonly received: string | undefined;
  /** The received file, as problems name it. */
  readonly receivedFile: string;
  /** How links to paragraphs are named beside a text in a language. */
  readonly paragraphLabel: (language: string) => ParagraphLabel;
}

/** A review and its text as HTML. */
export interface ReadReview {
  readonly review: Review;
  readonly html: string;
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
    const wrong = 'The body is empty.';
    const mend = 'put the text of the review below the frontmatter.';
    return { problems: [...problems, { file, line: parts.bodyLine, wrong, mend }] };
  }
  const language = record?.language ?? 'und';
  const body = readBody(parts.body, language, context.paragraphLabel(language));
  const bodyProblems = body.problems.map(({ line, ...problem }) => ({
    file,
    line: inFile(line),
    ...problem,
  }));
  if (!record || bodyProblems.length > 0) return { problems: [...problems, ...bodyProblems] };

  const located = ({ path, line, ...problem }: ReviewProblem): Problem => ({
    file,
    line: path ? lines.of(path) : line && inFile(line),
    field: path && fieldName(path),
    ...problem,
  });
  const paragraphs = body.paragraphs.map((paragraph) => paragraph.text);
  const found = [
    ...checkReferences(record, context.themes, context.films),
    ...checkQuotations(record, paragraphs),
    ...checkFidelity(record, body.paragraphs, context.received, context.receivedFile),
  ];
  if (found.length > 0) return { problems: found.map(located) };
  return { read: { review: { ...record, slug: id, paragraphs }, html: body.html }, problems: [] };
}
