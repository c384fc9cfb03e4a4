import { measure, type Outcome } from './measures.ts';
import { kinds } from './queries.ts';

/** An engine and its answers. */
export interface Evaluated {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
}

/** The columns of each engine. */
const columns = ['precision', 'recall', 'first', 'named'] as const;
const columnWidth = 11;
const labelWidth = 12;

const legend = `precision, recall: the mean over queries
first: the share of the relevant reviews found whose first paragraph shown is relevant
named: the share of the queries with absent words for which exactly these are reported`;

function line(label: string, queries: string, groups: readonly (readonly string[])[]): string {
  const cells = groups.map((group) => group.map((cell) => cell.padEnd(columnWidth)).join(''));
  return [label.padEnd(labelWidth) + queries.padEnd(columnWidth), ...cells].join('').trimEnd();
}

/** A table of how well engines answered each kind of query, and all queries. */
export function table(engines: readonly Evaluated[]): string {
  const kindsAndAll = [
    ...kinds.map((kind) => ({ label: kind, isIn: ({ asked }: Outcome) => asked.kind === kind })),
    { label: 'all', isIn: () => true },
  ];
  const rows = kindsAndAll.map(({ label, isIn }) => {
    const measures = engines.map(({ outcomes }) => measure(outcomes.filter(isIn)));
    const cells = measures.map((each) => columns.map((column) => each[column]?.toFixed(3) ?? '–'));
    const counts = new Set(measures.map(({ queries }) => queries));
    return line(label, [...counts].join(' '), cells);
  });
  const names = engines.map(({ name }) => columns.map((_, index) => (index === 0 ? name : '')));
  const heads = engines.map(() => columns);
  return [line('', '', names), line('kind', 'queries', heads), ...rows, legend].join('\n');
}

function listReviews(reviews: Iterable<readonly [string, unknown]>): string {
  const lines = Array.from(reviews, ([slug, paragraphs]) => `${slug} ${paragraphs ?? ''}`.trim());
  return lines.sort().join('; ') || 'nothing';
}

function listAbsent(words: readonly string[] = []): string {
  return words.length > 0 ? `; absent: ${words.join(', ')}` : '';
}

/** The reviews and paragraphs that a query should find, and those that it did find, as text. */
export function describeOutcome({ asked, answer }: Outcome): string {
  return [
    `${asked.kind}: ${asked.query}`,
    `  expected ${listReviews(Object.entries(asked.relevant))}${listAbsent(asked.absent)}`,
    `  found    ${listReviews(answer.found)}${listAbsent(answer.absent)}`,
  ].join('\n');
}
