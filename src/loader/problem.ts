/** A problem stops the build; a warning does not. */
export type Severity = 'problem' | 'warning';

/** A mistake in the content, or something that looks like one: where it is, and how to fix it. */
export interface Problem {
  /** The file, relative to the project's root: `content/reviews/x.md`. */
  readonly file: string;
  /** The line in that file, from 1, if the problem has one. */
  readonly line?: number | undefined;
  /** Where it begins on that line, in UTF-16 units from 1, if the problem has a line. */
  readonly column?: number | undefined;
  /** The field of the record, such as `rating.value`, if the problem is in one. */
  readonly field?: string | undefined;
  /** What is wrong, as a full sentence. */
  readonly message: string;
  /** How to fix it: an instruction that continues "To fix it:". */
  readonly fix: string;
  /** Without it, this is a problem: a check that only warns has to say so. */
  readonly severity?: Severity | undefined;
  /** The line as the file has it. The reader of the archive adds it to every problem with a line. */
  readonly quoted?: string | undefined;
}

/** Whether a problem is not merely a warning. */
export function stopsBuild({ severity }: Pick<Problem, 'severity'>): boolean {
  return severity !== 'warning';
}
