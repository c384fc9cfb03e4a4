import { withVisibleControls } from '../schema/characters.ts';
import { inDigits, limits } from '../schema/limits.ts';
import { type Problem, type Severity, stopsBuild } from './problem.ts';

/** A text as a terminal can show it: not too long, and without characters that would change what is around it. */
export function showable(text: string): string {
  const { messageLength } = limits;
  const shown = text.length > messageLength ? `${text.slice(0, messageLength)}…` : text;
  return withVisibleControls(shown);
}

/** A problem whose texts are showable. A line that is longer than any paragraph is not quoted. */
function withShowableTexts(problem: Problem): Problem {
  const { file, field, message, fix, quoted } = problem;
  return {
    ...problem,
    file: showable(file),
    field: field === undefined ? undefined : showable(field),
    message: showable(message),
    fix: showable(fix),
    quoted: quoted !== undefined && quoted.length > 2 * limits.paragraphLength ? undefined : quoted,
  };
}

/** Says how many problems or warnings of a file are not listed. */
function rest(file: string, count: number, severity: Severity): Problem {
  const what = severity === 'problem' ? 'problem' : 'warning';
  return {
    file,
    message: `This file has ${inDigits(count)} more ${what}${count === 1 ? '' : 's'}.`,
    fix: 'see to those above first.',
    severity,
  };
}

/** The first problems of a kind, and how many more there are. */
function first(file: string, problems: readonly Problem[], severity: Severity): Problem[] {
  const more = problems.length - limits.problemsOfFile;
  const listed = problems.slice(0, limits.problemsOfFile);
  return more > 0 ? [...listed, rest(file, more, severity)] : listed;
}

/**
 * Bounds what is said about the content, however much is wrong with it: the number of problems and of warnings of each
 * file, and the length of each.
 *
 * @param problems in the order of their files
 */
export function bounded(problems: readonly Problem[]): Problem[] {
  const byFile = Map.groupBy(problems.map(withShowableTexts), ({ file }) => file);
  return [...byFile].flatMap(([file, all]) => [
    ...first(file, all.filter(stopsBuild), 'problem'),
    ...first(
      file,
      all.filter((problem) => !stopsBuild(problem)),
      'warning',
    ),
  ]);
}
