/** One thing that is wrong in the content, where it is, and how to fix it. */
export interface Problem {
  /** The file, from the project's root, as `content/reviews/x.md`. */
  readonly file: string;
  /** The line in that file, from 1, where there is one. */
  readonly line?: number | undefined;
  /** The field of the record, as `rating.value`, where it is in one. */
  readonly field?: string | undefined;
  /** What is message, as a sentence. */
  readonly message: string;
  /** How to fix it, as a sentence. */
  readonly fix: string;
}

function describe({ file, line, field, message, fix }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const heading = field === undefined ? place : `${place} (${field})`;
  return `${heading}\n    ${message}\n    To fix it: ${fix}`;
}

/** Content that the archive does not take. Its message names every problem, by file and line. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    super(`The content has ${count}.\n\n  ${problems.map(describe).join('\n\n  ')}\n`);
    this.problems = problems;
    // A trace would lead to the check that found the problem; what is to be mended is in the message.
    this.stack = '';
  }
}
