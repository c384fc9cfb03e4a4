/** A mistake in the content: where it is, and how to fix it. */
export interface Problem {
  /** The file, relative to the project's root: `content/reviews/x.md`. */
  readonly file: string;
  /** The line in that file, from 1, if the problem has one. */
  readonly line?: number | undefined;
  /** The field of the record, such as `rating.value`, if the problem is in one. */
  readonly field?: string | undefined;
  /** What is wrong, as a full sentence. */
  readonly message: string;
  /** How to fix it: an instruction that continues "To fix it:". */
  readonly fix: string;
}

function describe({ file, line, field, message, fix }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const heading = field === undefined ? place : `${place} (${field})`;
  return `${heading}\n    ${message}\n    To fix it: ${fix}`;
}

/** The content has mistakes. The message reports all of them, by file and line. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    super(`The content has ${count}.\n\n  ${problems.map(describe).join('\n\n  ')}\n`);
    this.problems = problems;
    // Editors need the message; a stack trace would only lead them to the code of the check.
    this.stack = '';
  }
}
