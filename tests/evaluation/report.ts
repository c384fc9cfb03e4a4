import { measure, type Outcome } from './measures.ts';
import { kinds } from './queries.ts';

/** An engine's name with what it answered. */
export interface Evaluated {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
}

/** What the table has of each engine. */
const columns = ['precision', 'recall', 'first', 'named'] as const;
const columnWidth = 11;
const labelWidth = 12;

const legend = `precision, recall: the mean over queries
first: of the relevant reviews found, the share of which a relevant paragraph is shown first
named: of the queries with words that no review has, the share in which exactly these are named`;

function line(label: string, queries: string, groups: readonly (readonly string[])[]): string {
  const cells = groups.map((group) => group.map((cell) => cell.padEnd(columnWidth)).join(''));
  return [label.padEnd(labelWidth) + queries.padEnd(columnWidth), ...cells].join('').trimEnd();
}

/** A table of how well engines answered each kind of query, and all. */
export function table(engines: readonly Evaluated[]): string {
  const kindsAndAll = [
    ...kinds.map((kind) => ({ label: kind, isIn: ({ asked }: Outcome) => asked.kind === kind })),
    { label: 'all', isIn: () => true },
  ];
  const rows = kindsAndAll.map(({ label, isIn }) => {
    const measures = engines.map(({ outcomes }) => measure(outcomes.filter(isIn)));
    const cells = measures.map((each) => columns.map((column) => each[column]?.toFixed(3) ?? '–'));
    return line(label, String(measures[0]?.queries ?? 0), cells);
  });
  const names = engines.map(({ name }) => columns.map((_, index) => (index === 0 ? name : '')));
  const heads = engines.map(() => columns);
  return [line('', '', names), line('kind', 'queries', heads), ...rows, legend].join('\n');
}

function inWords(reviews: Iterable<readonly [string, unknown]>): string {
  const each = Array.from(reviews, ([slug, paragraphs]) => `${slug} ${paragraphs ?? ''}`.trim());
  return each.sort().join('; ') || 'nothing';
}

function absentInWords(words: readonly string[] = []): string {
  return words.length > 0 ? `; absent: ${words.join(', ')}` : '';
}

/** What was wanted of a query and what was found, in lines to read: reviews, each with paragraphs. */
export function describeOutcome({ asked, answer }: Outcome): string {
  return [
    `${asked.kind}: ${asked.query}`,
    `  wanted ${inWords(Object.entries(asked.relevant))}${absentInWords(asked.absent)}`,
    `  found  ${inWords(answer.found)}${absentInWords(answer.absent)}`,
  ].join('\n');
}
