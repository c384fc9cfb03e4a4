import { inDigits, limits } from '../schema/limits.ts';
import type { Problem } from './problem.ts';
import { quoteLine } from './quote-line.ts';

/** Everything that reading the content found, by file and line. */
export interface Findings {
  /** What stops a build. */
  readonly problems: readonly Problem[];
  /** What does not. */
  readonly warnings: readonly Problem[];
}

/** Where a problem is, in the form that terminals and editors turn into a link: `content/reviews/x.md:7:3`. */
export function placeOf({ file, line, column }: Problem): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

function describe(problem: Problem): string {
  const { line, column, field, quoted, message, fix } = problem;
  const heading = field === undefined ? placeOf(problem) : `${placeOf(problem)} (${field})`;
  const lines =
    quoted === undefined || line === undefined ? [] : quoteLine(quoted, line, column ?? 1);
  return [heading, ...[...lines, message, `To fix it: ${fix}`].map((each) => `    ${each}`)].join(
    '\n',
  );
}

/** The problems or warnings that there is room for, and how many more there are. */
function section(heading: string, problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const shown = problems.slice(0, limits.problemsShown).map(describe);
  const more = problems.length - shown.length;
  const ending = more > 0 ? [`… and ${inDigits(more)} more: see to these first.`] : [];
  return `${heading}\n\n  ${[...shown, ...ending].join('\n\n  ')}\n`;
}

/** What an editor reads about the content: the count, then the first hundred problems; and the same for warnings. */
export function describeFindings({ problems, warnings }: Findings): string {
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  const warned =
    warnings.length === 1
      ? 'a warning, which does not stop a build'
      : `${warnings.length} warnings, which do not stop a build`;
  return [
    section(`The content has ${count}.`, problems),
    section(`The content has ${warned}.`, warnings),
  ]
    .filter((text) => text !== '')
    .join('\n');
}
