import { type Position, positionAt } from '../archive/text/position.ts';
import type { Body } from '../markdown/body.ts';
import { type MarkedPassage, readMarkedBody } from '../passage-marks/marked-passages.ts';
import { draftRecordSchema, type ReviewRecord, reviewRecordSchema } from '../schema/review.ts';
import { addMarkedPassages } from './add-marked-passages.ts';
import { textOversize } from './checks/check-text-size.ts';
import type { ReviewProblem } from './checks/review-problem.ts';
import type { TextFile } from './content-folder.ts';
import { fieldName } from './field-path.ts';
import { type MarkdownParts, splitFrontmatter } from './frontmatter.ts';
import { parseRecord } from './parse-record.ts';
import type { Problem } from './problem.ts';
import type { YamlRecord } from './yaml-record.ts';

/** The file of a review: its record, with the passages that are marked in the text, and its text. */
export interface ReviewFile {
  readonly parts: MarkdownParts;
  readonly source: YamlRecord;
  readonly record: ReviewRecord;
  readonly body: Body;
  /** Problems of the record that do not keep it from being read. */
  readonly ofRecord: readonly Problem[];
  /** The text without marks, as Markdown. */
  readonly markdown: string;
  /** The passages that are marked in the text. They are the last ones of the record. */
  readonly marked: readonly MarkedPassage[];
  /** Says where a problem of the review is in its file. */
  readonly locate: (problem: ReviewProblem) => Problem;
}

/** The index in a text of a position in it. */
function indexOf({ line, column }: Position, text: string): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((length, each) => length + each.length + 1, column - 1);
}

/** The field of a record that makes a review a draft, as YAML may write it. */
const isDraft = /^(["']?)draft\1:[ \t]+(?:true|True|TRUE)[ \t]*(?:#.*)?$/m;

/** Fields that marks can add: if the marks cannot be read, nobody knows whether they are missing. */
const fromMarks = /^(?:passages|themes|rating\.passage)$/;

/**
 * Reads the file of a review, without comparing it with anything outside of it.
 *
 * @param languages the interface languages
 * @param themes the ids of all themes
 * @returns the review, unless its record or its text cannot be read
 */
export function readReviewFile(
  { file, text }: Pick<TextFile, 'file' | 'text'>,
  languages: readonly string[],
  themes: readonly string[],
): ReviewFile | { problems: readonly Problem[] } {
  const parts = splitFrontmatter(text, file);
  if ('problem' in parts) return { problems: [parts.problem] };
  const inFile = ({ line, column }: Position) => ({ line: line + parts.bodyLine - 1, column });
  const oversize = textOversize(parts.body);
  if (oversize) {
    const { at, ...problem } = oversize;
    return { problems: [{ file, ...inFile(positionAt(parts.body, at)), ...problem }] };
  }
  const { body, markdown, inBody, passages, ...found } = readMarkedBody(parts.body);
  const positionOfMark = ({ at }: { at: number }) => inFile(positionAt(parts.body, at));
  const positionInText = (position: Position) =>
    inFile(positionAt(parts.body, inBody(indexOf(position, markdown))));

  const additions = addMarkedPassages(passages, themes, positionOfMark);
  const { record, problems, source } = parseRecord(
    isDraft.test(parts.yaml) ? draftRecordSchema(languages) : reviewRecordSchema(languages),
    parts.yaml,
    parts.yamlLine,
    file,
    additions,
  );
  const ofMarks = found.problems.map(({ at, ...problem }) => ({
    file,
    ...positionOfMark({ at }),
    ...problem,
  }));
  const ofBody =
    'problems' in body
      ? body.problems.map(({ position, ...problem }) => ({
          file,
          ...positionInText(position),
          ...problem,
        }))
      : [];
  if (parts.body.trim() === '') {
    const message = 'The review has no text.';
    const fix = 'put its text below the record, after the second line ---.';
    ofBody.push({ file, ...inFile({ line: 1, column: 1 }), message, fix });
  }
  if (!record || ofMarks.length > 0 || ofBody.length > 0 || 'problems' in body) {
    const isKnown = ({ field = '' }: Problem) => ofMarks.length === 0 || !fromMarks.test(field);
    return { problems: [...problems.filter(isKnown), ...ofMarks, ...ofBody] };
  }
  return {
    parts,
    source,
    record,
    body,
    ofRecord: problems,
    markdown,
    marked: passages,
    locate: ({ path, position, ...problem }) => {
      const mark = path && additions.positionOf(path);
      return {
        file,
        ...(position ? positionInText(position) : (mark ?? (path && source.positionOf(path)))),
        field: path && !mark ? fieldName(path) : undefined,
        ...problem,
      };
    },
  };
}
