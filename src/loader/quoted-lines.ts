import type { ContentFolder } from './content-folder.ts';
import type { Problem } from './problem.ts';

/** Adds to each problem with a line the text of the line, unless it has it already. */
export function withQuotedLines(
  problems: readonly Problem[],
  folders: readonly ContentFolder[],
): Problem[] {
  const concerned = new Set(problems.map(({ file }) => file));
  const lines = new Map(
    folders
      .flatMap(({ files }) => files)
      .filter(({ file }) => concerned.has(file))
      .map(({ file, text }) => [file, text.split('\n')]),
  );
  return problems.map((problem) => {
    const { file, line, quoted } = problem;
    if (line === undefined || quoted !== undefined) return problem;
    return { ...problem, quoted: lines.get(file)?.[line - 1] };
  });
}

/** Sorts problems by file, and within a file by line and column: first those of the file as a whole. */
export function inFileOrder(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}
